import type { BoardCase } from './meeting.js';

const MINUTES_A_DAY = 24 * 60;

const clockOf = (minutes: number): string => {
  const within = minutes % MINUTES_A_DAY;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}.${String(within % 60).padStart(2, '0')}`;
};

/** When each case is expected to be treated, by how long those before it take; nothing is guessed after one that nobody has judged. */
export const agendaTimes = (
  time: string | undefined,
  cases: readonly Pick<BoardCase, 'minutes'>[],
): ({ readonly from: string; readonly to: string } | undefined)[] => {
  const match = /^(\d{2})\.(\d{2})$/.exec(time ?? '');
  let at = match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
  return cases.map(({ minutes }) => {
    if (at === undefined || minutes === undefined) {
      at = undefined;
      return undefined;
    }
    const from = clockOf(at);
    at += minutes;
    return { from, to: clockOf(at) };
  });
};
