import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { decidingHandlers } from '../../src/api/decidingHandlers.js';
import type { DecisionPage, LogRow } from '../../src/api/contract.js';
import type { FileAnswer } from '../../src/api/fileAnswer.js';
import type { ApiWorld } from '../../src/api/reader.js';
import { requests } from '../../src/api/requests.js';
import { readXlsx } from '../../src/tab/files/readXlsx.js';
import type { Event } from '../../src/steps/process.js';
import { bystander, chair, municipalMember, projectLeader, secretary, day, type Player } from '../support/cast.js';
import { adopted, isDecided } from '../support/decided.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const TEXT = 'Revidert budsjett innan 1. februar 2025';
const isSet: Event = {
  type: 'followUpSet',
  v: 1,
  followUp: 'ssu-2024-1-f1',
  decision: 'ssu-2024-1',
  what: 'condition',
  condition: 0,
  due: day('2025-02-01'),
};
const decided: Event[] = [
  ...adopted,
  isDecided({ conditions: [{ text: TEXT }], reason: { text: '=HYPERLINK("x")' } }),
  isSet,
];
const less = {
  outcome: 'partlyGranted',
  amount: 900_000,
  year: 2024,
  conditions: [],
  reason: 'Resten er dekt.',
} as const;
let next = 0;
const commandId = (): string => `command-${(next += 1)}`;

describe('decisions through the tab’s door', () => {
  let rig: SharedWorld;
  let world: ApiWorld;
  beforeEach(async () => {
    rig = new SharedWorld(decided);
    world = await rig.instance();
  });
  afterEach(() => rig.stop());
  const asking = <B>(who: Player, id: string, body: B, query: Record<string, string> = {}) => ({
    look: lookOf(world, who),
    id,
    query,
    body,
  });
  const log = async (who: Player): Promise<readonly LogRow[]> => decidingHandlers.decisions(asking(who, '', undefined));
  const page = async (who: Player, id = 'ssu-2024-1'): Promise<DecisionPage> =>
    decidingHandlers.decision(asking(who, id, undefined));
  const correct = (who: Player, body = {}, id = 'ssu-2024-1'): Promise<string> => {
    const asked = { commandId: commandId(), how: 'reverses' as const, why: 'Ny kunnskap.', line: less, ...body };
    return outcomeOf(
      Promise.resolve(decidingHandlers.correctDecision(asking(who, id, requests.correctDecision.parse(asked)))),
    );
  };

  it('correct a decision for who leads; every view says so', async () => {
    expect(await correct(secretary)).toBe('done');
    const rows = [...(await log(secretary))].sort((a, b) => (a.id < b.id ? 1 : -1));
    expect(rows.map(({ id, corrects, replacedBy }) => [id, corrects, replacedBy])).toEqual([
      ['ssu-2024-1-r1', 'ssu-2024-1', undefined],
      ['ssu-2024-1', undefined, 'ssu-2024-1-r1'],
    ]);
    expect(rows[1]?.followUps[0]?.status).toBe('replaced');
    const [newer, older] = [await page(chair, 'ssu-2024-1-r1'), await page(chair)];
    expect(newer).toMatchObject({
      decision: { mayCorrect: true, how: 'reverses', why: 'Ny kunnskap.' },
      attends: true,
    });
    expect(older).toMatchObject({ decision: { mayCorrect: false, replacedBy: 'ssu-2024-1-r1' }, mayFollowUp: false });
    expect(older.row).toMatchObject({ replacedHow: 'reverses' });
    expect(older.others.map(({ id }) => id)).toEqual(['ssu-2024-1-r1']);
  });

  it('are not there to correct for whoever does not attend, and not his to correct for a member', async () => {
    expect(await correct(projectLeader)).toBe('notFound');
    expect(await correct(bystander)).toBe('notFound');
    expect(await correct(municipalMember)).toBe('notLeading');
    expect(await correct(secretary, {}, 'other')).toBe('notFound');
    expect(await correct(secretary, { why: ' ' })).toBe('whyMissing');
    expect(await correct(secretary, { line: { ...less, amount: 2_000_000 } })).toBe('amountDoesNotFit');
  });

  it('are seen by those they concern', async () => {
    for (const who of [secretary, chair, municipalMember, projectLeader]) expect(await log(who)).toHaveLength(1);
    expect(await log(bystander)).toEqual([]);
    expect(await outcomeOf(page(bystander))).toBe('notFound');
    expect(await outcomeOf(page(secretary, 'other'))).toBe('notFound');
  });

  it('show what is followed up to whoever it is given, and let him say that it is done', async () => {
    const set = { commandId: commandId(), followUp: 'ssu-2024-1-f1', due: day('2025-03-01'), owner: bystander.id };
    const asked = (who: Player) =>
      outcomeOf(Promise.resolve(decidingHandlers.setFollowUp(asking(who, 'ssu-2024-1', set))));
    expect(await asked(projectLeader)).toBe('notFound');
    expect(await asked(municipalMember)).toBe('notLeading');
    expect(await asked(secretary)).toBe('done');
    expect((await log(bystander))[0]?.followUps[0]).toMatchObject({ maySettle: true, due: '2025-03-01', of: 'named' });
    const settle = (who: Player) =>
      outcomeOf(
        Promise.resolve(decidingHandlers.settleFollowUp(asking(who, 'ssu-2024-1-f1', { commandId: commandId() }))),
      );
    expect(await settle(projectLeader)).toBe('notYourFollowUp');
    expect(await settle(bystander)).toBe('done');
    const reopen = (who: Player) =>
      outcomeOf(
        Promise.resolve(decidingHandlers.reopenFollowUp(asking(who, 'ssu-2024-1-f1', { commandId: commandId() }))),
      );
    expect(await reopen(bystander)).toBe('notYourFollowUp');
    expect(await reopen(secretary)).toBe('done');
  });

  it('become a workbook of what the reader may see and has looked for', async () => {
    const sheet = async (who: Player, query = {}): Promise<readonly (readonly string[])[]> => {
      const file = (await decidingHandlers.decisionSheet(asking(who, '', undefined, query))) as FileAnswer;
      const chunks: Uint8Array[] = [];
      for await (const chunk of file.content) chunks.push(chunk);
      expect(file.name).toMatch(/^vedtakslogg-\d{4}-\d\d-\d\d\.xlsx$/);
      return readXlsx(Buffer.concat(chunks)).rows;
    };
    const rows = await sheet(secretary);
    expect(rows[0]?.slice(0, 6)).toEqual(['Sak', 'Dato', 'Utval', 'Kva', 'Partar', 'Vedtak']);
    expect(rows[1]).toEqual(
      expect.arrayContaining(['1/2024', 'SSU', 'FACT ung', 'Tildelt', '1200000', '=HYPERLINK("x")', TEXT]),
    );
    expect(await sheet(secretary, { kind: 'rejected' })).toHaveLength(1);
    expect(await sheet(secretary, { followUp: 'open', year: '2024', body: 'SSU', query: 'fact' })).toHaveLength(2);
    expect(await sheet(bystander)).toHaveLength(1);
  });

  it('have a letter to each party, for those who may read the application', async () => {
    expect((await page(secretary)).decision?.letters).toEqual(['alesund', 'haram', 'hf']);
    const letter = (who: Player, query = {}) =>
      outcomeOf(
        Promise.resolve(
          decidingHandlers.decisionLetter(asking(who, 'ssu-2024-1', undefined, { party: 'haram', ...query })),
        ),
      );
    expect(await letter(projectLeader)).toBe('done');
    expect(await letter(secretary, { language: 'en' })).toBe('done');
    expect(await letter(secretary, { format: 'docx' })).toBe('done');
    expect(await letter(secretary, { party: 'molde' })).toBe('notFound');
    expect(await letter(bystander)).toBe('notFound');
  });
});
