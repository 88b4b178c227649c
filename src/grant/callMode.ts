import type { IsoDate } from './calendar.js';
import type { Mode } from './profile.js';
import type { Call } from './state.js';

/** Who may begin an application: in a direct allocation the secretariat alone, with what the preparing body has found. */
export const mayBegin = (mode: Mode, { isSecretary }: { readonly isSecretary: boolean }): boolean => {
  switch (mode) {
    case 'openCall':
    case 'continuous':
      return true;
    case 'direct':
      return isSecretary;
  }
};

/** `11-01` from a day on: this year's, or next year's where it is past. */
const nextOf = (day: string, today: IsoDate): IsoDate => {
  if (day.length > 5) return day as IsoDate;
  const year = Number(today.slice(0, 4));
  const thisYear = `${year}-${day}` as IsoDate;
  return thisYear >= today ? thisYear : (`${year + 1}-${day}` as IsoDate);
};

/** When what comes in is decided next: a round once, by its own day; a continuous intake on the next of the profile's days. */
export const nextAllocation = (
  { mode, decideBy, profile }: Pick<Call, 'mode' | 'decideBy' | 'profile'>,
  today: IsoDate,
): IsoDate | undefined => {
  switch (mode) {
    case 'openCall':
    case 'direct':
      return decideBy;
    case 'continuous':
      return profile.allocationDates
        .map((day) => nextOf(day, today))
        .filter((day) => day >= today)
        .sort()[0];
  }
};
