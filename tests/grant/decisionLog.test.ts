import { describe, expect, it } from '@jest/globals';
import {
  filtered,
  grantedIn,
  loggedYears,
  lookedFor,
  ofKind,
  WHOLE_LOG,
  type Logged,
} from '../../src/grant/decisionLog.js';

const logged = (title: string, at: string, more: Partial<Logged> = {}): Logged => ({
  title,
  at,
  parties: 'Ålesund og HMR HF',
  caseNumber: '58/2024',
  body: 'SSU',
  what: 'granted',
  amount: 100,
  conditions: [],
  followUps: [],
  ...more,
});
const log = [
  logged('FACT ung', '2024-12-18T10:00:00.000Z', { followUps: [{ status: 'late', text: 'Avtale' }] }),
  logged('Barn og unge', '2024-12-31T23:30:00.000Z', { what: 'rejected', amount: 0, reason: 'Overlappar FACT.' }),
  logged('Handlingsplan', '2025-02-01T10:00:00.000Z', { what: 'takenForInformation', amount: 0, body: 'ASU' }),
  logged('Traineeordning', '2024-12-02T10:00:00.000Z', { what: 'notAssessed', amount: 0 }),
  logged('Omgjord', '2024-12-02T10:00:00.000Z', { replacedBy: 'x', amount: 900, why: 'Dekt av andre.' }),
];
const titles = (rows: readonly Logged[]): string[] => rows.map(({ title }) => title);

describe('the decision log', () => {
  it('puts a decision in the year it was in Oslo', () => {
    expect(loggedYears(log)).toEqual(['2025', '2024']);
    expect(titles(lookedFor(log, { ...WHOLE_LOG, year: '2025' }))).toEqual(['Barn og unge', 'Handlingsplan']);
  });

  it('searches titles, parties, reasons, conditions and what is followed up, whatever the case', () => {
    const found = (query: string) => titles(filtered(log, { ...WHOLE_LOG, query }));
    expect(found(' fact ')).toEqual(['FACT ung', 'Barn og unge']);
    expect(found('avtale')).toEqual(['FACT ung']);
    expect(found('dekt av')).toEqual(['Omgjord']);
    expect(found('ålesund')).toHaveLength(5);
    expect(found('rehabilitering')).toEqual([]);
  });

  it('filters by body, by kind and by what is followed up; what is late is open too', () => {
    expect(titles(filtered(log, { ...WHOLE_LOG, body: 'ASU' }))).toEqual(['Handlingsplan']);
    expect(titles(ofKind(log, 'resolved'))).toEqual(['Handlingsplan']);
    expect(titles(ofKind(log, 'notAssessed'))).toEqual(['Traineeordning']);
    for (const followUp of ['open', 'late'] as const)
      expect(titles(filtered(log, { ...WHOLE_LOG, followUp }))).toEqual(['FACT ung']);
    expect(filtered(log, { ...WHOLE_LOG, followUp: 'done' })).toEqual([]);
  });

  it('adds up what was granted by decisions that stand', () => {
    expect(grantedIn(log)).toBe(100);
  });
});
