import { norwegian, writing } from '../dates.js';
import type { FormatTexts } from '../nn/format.js';

export const formatNb: FormatTexts = writing(norwegian);
