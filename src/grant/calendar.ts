/** A day in Oslo, `yyyy-mm-dd`. */
export type IsoDate = string & { readonly kind: 'date' };
/** A moment in UTC, `yyyy-mm-ddThh:mm:ss.sssZ`. */
export type Instant = string & { readonly kind: 'instant' };

const OSLO = 'Europe/Oslo';
const MINUTE_MS = 60_000;
/** How long after a deadline the clock waits before it closes: an act that reached us in time may still be on its way. */
export const CLOSING_GRACE_MS = 2 * MINUTE_MS;

const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: OSLO,
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

interface WallClock {
  date: IsoDate;
  hour: string;
  minute: string;
  second: string;
}

/** What a clock on a wall in Oslo shows. */
export const osloClock = (at: Instant | number): WallClock => {
  const found = new Map(parts.formatToParts(new Date(at)).map((part) => [part.type, part.value]));
  const get = (type: Intl.DateTimeFormatPartTypes): string => found.get(type) ?? '';
  return {
    date: `${get('year')}-${get('month')}-${get('day')}` as IsoDate,
    hour: get('hour'),
    minute: get('minute'),
    second: get('second'),
  };
};

export const osloDate = (at: Instant | number): IsoDate => osloClock(at).date;

export const instant = (ms: number): Instant => new Date(ms).toISOString() as Instant;

export const isIsoDate = (text: string): text is IsoDate => {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) && Number(match[1]) >= 1900;
};

export const addDays = (date: IsoDate, days: number): IsoDate =>
  new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * 60 * MINUTE_MS).toISOString().slice(0, 10) as IsoDate;

/** When that day begins in Oslo. Midnight always exists there: clocks move at 02.00 and 03.00. */
export const startOfDay = (date: IsoDate): Instant => {
  const midnightUtc = Date.parse(`${date}T00:00:00Z`);
  for (const offsetHours of [2, 1]) {
    const at = midnightUtc - offsetHours * 60 * MINUTE_MS;
    const wall = osloClock(at);
    if (wall.date === date && wall.hour === '00' && wall.minute === '00') return instant(at);
  }
  return instant(midnightUtc);
};

/** A whole hour of that day on the walls in Oslo; not one that the clocks leave out or show twice, which are at night. */
export const atHour = (date: IsoDate, hour: number): Instant => {
  const wanted = String(hour).padStart(2, '0');
  const utc = Date.parse(`${date}T${wanted}:00:00Z`);
  const offsetHours = [2, 1].find((offset) => osloClock(utc - offset * 60 * MINUTE_MS).hour === wanted) ?? 1;
  return instant(utc - offsetHours * 60 * MINUTE_MS);
};

/** A deadline is a day; it ends when the next day begins in Oslo. */
export const endOfDay = (date: IsoDate): Instant => startOfDay(addDays(date, 1));

export const isAfterDeadline = (deadline: IsoDate, at: Instant): boolean =>
  Date.parse(at) >= Date.parse(endOfDay(deadline));

/** `1.12.2024` or `01.12.2024` → `2024-12-01`; anything else, or a day that does not exist, → undefined. */
export const readDate = (typed: string): IsoDate | undefined => {
  const match = /^\s*(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})\s*$/.exec(typed);
  if (!match) return undefined;
  const text = `${match[3]}-${(match[2] ?? '').padStart(2, '0')}-${(match[1] ?? '').padStart(2, '0')}`;
  return isIsoDate(text) ? text : undefined;
};

/** `2024-12-01` → `01.12.2024`, as people type it. */
export const typedDate = (date: IsoDate): string => date.split('-').reverse().join('.');
