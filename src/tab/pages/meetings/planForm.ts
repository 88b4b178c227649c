import { readDate } from '../../../grant/calendar.js';
import type { MeetingTexts } from '../../../texts/nn/meeting.js';
import type { FieldProblem } from '../../parts/FormProblems.js';

export interface PlanForm {
  readonly call: string;
  readonly date: string;
  readonly time: string;
}

export const PLAN_FIELDS = { call: 'meeting-call', date: 'meeting-date', time: 'meeting-time' } as const;

/** `9.30`, `09:30` or `0930` → `09.30`; anything else → undefined. */
export const readTime = (typed: string): string | undefined => {
  const match = /^\s*(\d{1,2})[.:]?(\d{2})\s*$/.exec(typed);
  const [hour, minute] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || hour > 23 || minute > 59) return undefined;
  return `${String(hour).padStart(2, '0')}.${String(minute).padStart(2, '0')}`;
};

export const planProblems = ({ call, date, time }: PlanForm, words: MeetingTexts['plan']): FieldProblem[] => {
  const problems: FieldProblem[] = [];
  if (call === '') problems.push({ field: PLAN_FIELDS.call, sentence: words.missingCall });
  if (date.trim() === '') problems.push({ field: PLAN_FIELDS.date, sentence: words.missingDate });
  else if (!readDate(date)) problems.push({ field: PLAN_FIELDS.date, sentence: words.unclearDate(date.trim()) });
  if (time.trim() !== '' && !readTime(time)) {
    problems.push({ field: PLAN_FIELDS.time, sentence: words.unclearTime(time.trim()) });
  }
  return problems;
};
