/** Whole Norwegian kroner. Negative only as a difference, never as an amount somebody asks for or gets. */
export type Kroner = number & { readonly unit: 'kroner' };

/** The largest amount a cell takes: far above any frame, far below where floating point loses a krone. */
export const LARGEST_AMOUNT = 10_000_000_000;

export const kroner = (amount: number): Kroner => {
  if (!Number.isSafeInteger(amount)) throw new RangeError(`${amount} is not whole kroner`);
  return amount as Kroner;
};

export const NO_KRONER = kroner(0);

export const sumOf = (amounts: Iterable<Kroner>): Kroner => {
  let sum = 0;
  for (const amount of amounts) sum += amount;
  return kroner(sum);
};

const NBSP = '\u00a0';
const MINUS = '\u2212';

/** `1200000` → `1 200 000`, with non-breaking spaces and a true minus sign. */
export const formatNumber = (amount: number): string =>
  (amount < 0 ? MINUS : '') + String(Math.abs(amount)).replace(/\B(?=(\d{3})+$)/g, NBSP);

export const formatKroner = (amount: number): string => `${formatNumber(amount)}${NBSP}kr`;

/** Share in percent: one decimal with a comma, none when whole. `0.525` → `52,5 %`. */
export const formatShare = (share: number): string => {
  const tenths = Math.round(share * 1000);
  const text = tenths % 10 === 0 ? String(tenths / 10) : (tenths / 10).toFixed(1).replace('.', ',');
  return `${text}${NBSP}%`;
};

/** What a typed text may mean. Only `amount` is certain; everything else is asked back, never guessed. */
export type AmountReading =
  | { kind: 'empty' }
  | { kind: 'amount'; amount: Kroner }
  | { kind: 'negative' }
  | { kind: 'fraction' }
  | { kind: 'tooLarge' }
  | { kind: 'unclear'; readings: Kroner[] };

const SPACES = /[\s\u00a0\u202f]/g;
const MINUS_SIGNS = /^[-\u2212\u2013]/;
const WHOLE = /^\d+$/;
const GROUPED = /^\d{1,3}([ \u00a0\u202f\t]\d{3})+$/;
const MILLION = /^(\d+)(?:[.,](\d+))?\s*mill\.?(?:ionar|ioner|ion)?(?:\s*kr\.?)?$/i;
const THOUSAND = /^(\d+)(?:[.,](\d+))?\s*(?:k|tusen)$/i;
/** Documents of the scheme write `120\`` for a hundred and twenty thousand; it may also be a slip of the finger. */
const TICKED = /^(\d+)(?:[.,](\d+))?\s*(?:`|\u00b4|')$/;
/** `1.200.000`, with øre or without. */
const DOTTED = /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/;
const DECIMAL = /^(\d{1,3}(?:[ \u00a0]?\d{3})*)[.,](\d+)$/;

const scaled = (whole: string, part: string, factor: number): Kroner | undefined => {
  const amount = Math.round(Number(`${whole.replace(SPACES, '')}.${part || '0'}`) * factor * 1000) / 1000;
  return Number.isInteger(amount) && amount <= LARGEST_AMOUNT ? kroner(amount) : undefined;
};

const unclear = (...readings: (Kroner | undefined)[]): AmountReading => {
  const sure = readings.filter((reading): reading is Kroner => reading !== undefined);
  return { kind: 'unclear', readings: [...new Set(sure)].sort((a, b) => a - b) };
};

/** `8,564` may be eight thousand (a foreign comma) or eight million (as the scheme itself writes `8,564`). */
const decimalReading = (whole: string, part: string): AmountReading => {
  if (part.length === 3) return unclear(scaled(whole, part, 1000), scaled(whole, part, 1_000_000));
  if (/^0+$/.test(part)) return unclear(scaled(whole, '', 1), scaled(whole, '', 1_000_000));
  return { kind: 'fraction' };
};

const dottedReading = (whole: string, part: string): AmountReading =>
  /^0*$/.test(part) ? unclear(scaled(whole.replaceAll('.', ''), '', 1)) : { kind: 'fraction' };

/** Reads what somebody typed or an imported file held. Digits and spaces are an amount; anything else is asked about. */
export const readAmount = (typed: string): AmountReading => {
  const text = typed.trim();
  if (text === '') return { kind: 'empty' };
  if (MINUS_SIGNS.test(text)) return { kind: 'negative' };
  const bare = text
    .replace(/\s*(kr\.?|kroner)$/i, '')
    .replace(/^(kr\.?|nok)\s*/i, '')
    .replace(/,[-\u2013\u2014]$/, '');
  if (WHOLE.test(bare) || GROUPED.test(bare)) {
    const amount = Number(bare.replace(SPACES, ''));
    if (amount > LARGEST_AMOUNT) return { kind: 'tooLarge' };
    return bare === text ? { kind: 'amount', amount: kroner(amount) } : unclear(kroner(amount));
  }
  if (/^\d[\d \u00a0\u202f]*$/.test(bare)) return unclear(scaled(bare, '', 1));
  const million = MILLION.exec(text);
  if (million) return unclear(scaled(million[1] ?? '', million[2] ?? '', 1_000_000));
  const thousand = THOUSAND.exec(bare);
  if (thousand) return unclear(scaled(thousand[1] ?? '', thousand[2] ?? '', 1000));
  const ticked = TICKED.exec(text);
  if (ticked)
    return unclear(scaled(ticked[1] ?? '', ticked[2] ?? '', 1), scaled(ticked[1] ?? '', ticked[2] ?? '', 1000));
  const dotted = DOTTED.exec(bare);
  if (dotted && (dotted[1]?.split('.').length ?? 0) > 2) return dottedReading(dotted[1] ?? '', dotted[2] ?? '');
  if (dotted?.[2] !== undefined) return dottedReading(dotted[1] ?? '', dotted[2]);
  const decimal = DECIMAL.exec(bare);
  if (decimal) return decimalReading(decimal[1] ?? '', decimal[2] ?? '');
  return unclear();
};
