import { writing } from '../dates.js';
import type { FormatTexts } from '../nn/format.js';

export const formatEn: FormatTexts = writing({
  months: 'January February March April May June July August September October November December'.split(' '),
  day: String,
  and: 'and',
  to: 'to',
  at: 'at',
});
