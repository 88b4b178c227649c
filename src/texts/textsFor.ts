import { en } from './en.js';
import { nb } from './nb.js';
import { nn, type Texts } from './nn.js';

const LANGUAGES = { nn, nb, en };

export const textsFor = (language: Texts['language']): Texts => LANGUAGES[language];
