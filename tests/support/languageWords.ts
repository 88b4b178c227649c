/** Whole words; `\b` knows no æ, ø and å. */
const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{M}])(${list.join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** Words that stand in nearly every English sentence of the product, and are no words in Norwegian. */
const ENGLISH = words(
  ...[
    'the',
    'your',
    'you',
    'with',
    'without',
    'not',
    'are',
    'was',
    'were',
    'has',
    'have',
    'this',
    'that',
    'from',
    'which',
  ],
  ...[
    'applications?',
    'meetings?',
    'vote',
    'ballot',
    'submit',
    'submitted',
    'cancel',
    'saved?',
    'loading',
    'error',
    'please',
  ],
  ...['deadline', 'amount', 'year', 'party', 'parties', 'decisions?', 'waiting', 'closed?', 'search', 'people', 'name'],
);
/** Bokmål that nynorsk writes otherwise, and the other way round. */
const BOKMAAL = words(
  ...['ikke', 'hva', 'hvem', 'noen', 'bare', 'være', 'jeg', 'dere', 'fra', 'hvor', 'nå', 'ennå', 'mer'],
);
const NYNORSK = words(
  ...['ikkje', 'kva', 'kven', 'nokon', 'berre', 'vere', 'eg', 'dykk', 'frå', 'kvar', 'enno', 'meir', 'saman'],
);
/** What a program says when nobody meant it to be read: a missing value, or a key of the texts. */
export const ACCIDENT =
  /(?<!\p{L})(undefined|null|NaN|\[object|[a-z]+\.[a-z]+[A-Z][a-zA-Z]*|[a-z]{3,}[A-Z][a-z]+)(?!\p{L})/u;

export type Language = 'nn-NO' | 'nb-NO' | 'en-GB';
export const codeOf = (lang: Language): 'nn' | 'nb' | 'en' => {
  if (lang === 'en-GB') return 'en';
  return lang === 'nb-NO' ? 'nb' : 'nn';
};

const OTHER: Record<Language, readonly RegExp[]> = {
  'nn-NO': [ENGLISH, BOKMAAL],
  'nb-NO': [ENGLISH, NYNORSK],
  'en-GB': [BOKMAAL, NYNORSK],
};

/** Whether a text has words that this language has not. */
export const hasOtherWords = (text: string, language: Language): boolean =>
  OTHER[language].some((wrong) => wrong.test(text));

/** The same, for what somebody has on the screen: with what no language has. */
export const isStray = (text: string, language: Language): boolean =>
  ACCIDENT.test(text) || hasOtherWords(text, language);
