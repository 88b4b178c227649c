import { readDate } from '../../../grant/calendar.js';
import type { MeetingTexts } from '../../../texts/nn/meeting.js';
import type { FieldProblem } from '../../parts/FormProblems.js';

export interface PlanForm {
  readonly call: string;
  readonly date: string;
  readonly time: string;
  readonly until: string;
  readonly place: string;
  /** The body that meets. */
  readonly body: string;
}

/** A meeting about something else than a call. */
export const NO_CALL = 'none';

export const PLAN_FIELDS = {
  call: 'meeting-call',
  body: 'meeting-body',
  date: 'meeting-date',
  time: 'meeting-time',
  until: 'meeting-until',
  place: 'meeting-place',
} as const;

/** `9.30`, `09:30` or `0930` → `09.30`; anything else → undefined. */
export const readTime = (typed: string): string | undefined => {
  const match = /^\s*(\d{1,2})[.:]?(\d{2})\s*$/.exec(typed);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
};

export const planProblems = ({ call, date, time, until }: PlanForm, words: MeetingTexts['plan']): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  if (call === '') problems.push({ field: PLAN_FIELDS.call, sentence: words.missingCall });
  if (date.trim() === '') problems.push({ field: PLAN_FIELDS.date, sentence: words.missingDate });
  else if (!readDate(date)) problems.push({ field: PLAN_FIELDS.date, sentence: words.unclearDate(date.trim()) });
  if (time.trim() !== '' && !readTime(time)) {
    problems.push({ field: PLAN_FIELDS.time, sentence: words.unclearTime(time.trim()) });
  }
  if (until.trim() !== '' && !readTime(until)) {
    problems.push({ field: PLAN_FIELDS.until, sentence: words.unclearTime(until.trim()) });
  }
  return problems;
};
