import { norwegian, writing } from '../dates.js';

export const formatNn = writing(norwegian);
export type FormatTexts = typeof formatNn;
