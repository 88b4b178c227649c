import type { DecisionsTexts } from '../nn/decisions.js';

export const decisionsEn: DecisionsTexts = {
  heading: 'Decision log',
  lead: (body: string): string => `What ${body} has decided, and why`,
  empty: 'Nothing has been decided yet. Each decision appears here when the chair has recorded it.',
  noneInFilter: 'No decision fits the selection.',
  filters: {
    label: 'Show',
    all: 'All',
    granted: 'Granted',
    partlyGranted: 'Partly granted',
    rejected: 'Rejected',
    deferred: 'Deferred',
  },
  year: 'Year',
  allYears: 'All years',
  search: 'Search the decisions',
  table: {
    caption: 'Decisions',
    boardCase: 'Case',
    what: 'What',
    decision: 'Decision',
    sum: 'Amount',
    reason: 'Reason and conditions',
    journal: 'Journal',
    nothing: '–',
    total: 'Granted in all',
    count: (count: number): string => `${count} ${count === 1 ? 'decision' : 'decisions'}`,
  },
  condition: (text: string): string => `Condition: ${text}`,
  unanimous: 'Unanimous.',
  journalNumber: (seq: number): string => `no. ${seq}`,
  journal: {
    whole: (when: string, entries: string): string => `The journal was checked ${when}: ${entries} entries, no breaks.`,
    unchecked: (entries: string): string => `The journal has ${entries} entries and has not been checked yet.`,
    broken: (seq: number): string =>
      `**The journal has a break at entry ${seq}.** No new decisions are recorded until it is mended.`,
    reason: (reason: string): string => `Cause: ${reason}`,
    brokenAndStopped: (seq: number): string =>
      `**The journal has a break at entry ${seq}, and Semje takes nothing new.** Everything that stands in it can be read.`,
    stopped: '**The journal takes no new entries now.** Everything that stands in it can be read.',
  },
};
