const NBSP = '\u00a0';

interface WaysOfWriting {
  /** January first. */
  readonly months: readonly string[];
  /** The day of the month, `1.` or `1`. */
  readonly day: (day: number) => string;
  readonly and: string;
  readonly to: string;
  /** Between a date and a time. */
  readonly at: string;
}

/** How a language writes days, times and lists. Dates come as `yyyy-mm-dd`, Oslo time; a day and its month stay on one line. */
export const writing = ({ months, day, and, to, at }: WaysOfWriting) => {
  const dayAndMonth = (date: string): string =>
    `${day(Number(date.slice(8, 10)))}${NBSP}${months[Number(date.slice(5, 7)) - 1]}`;
  const date = (iso: string): string => `${dayAndMonth(iso)} ${iso.slice(0, 4)}`;
  return {
    /** `2024-12-01` → `1. desember 2024`. */
    date,
    dayAndMonth,
    /** `14.32`, from hours and minutes. */
    time: (hour: string, minute: string): string => `${hour}.${minute}`,
    dateAndTime: (iso: string, time: string): string => `${date(iso)} ${at}${NBSP}${time}`,
    period: (from: string, until: string): string => `${date(from)} ${to} ${date(until)}`,
    /** `Ålesund, Sula og HMR HF`. */
    list: (names: readonly string[]): string =>
      names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`,
  };
};

/** Nynorsk and bokmål write months, days and times alike. */
export const norwegian = {
  months: 'januar februar mars april mai juni juli august september oktober november desember'.split(' '),
  day: (day: number): string => `${day}.`,
  and: 'og',
  to: 'til',
  at: 'kl.',
};
