import { afterEach, describe, expect, it } from '@jest/globals';
import type { AssessedRow, AssessingPage } from '../../src/api/contract.js';
import type { ApiWorld } from '../../src/api/reader.js';
import { handlers } from '../../src/api/routes.js';
import type { Event } from '../../src/steps/process.js';
import {
  bystander,
  chair,
  hospitalMember,
  municipalMember,
  projectLeader,
  secretary,
  type Player,
} from '../support/cast.js';
import { FILLED } from '../support/filledApplication.js';
import {
  areOpened,
  isAdvised,
  physician,
  says,
  scoreAll,
  scores,
  theGroupAssesses,
  userRepresentative,
} from '../support/theAssessment.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const bothMayRead = [says(physician, 'impartial'), says(userRepresentative, 'impartial')];

describe('what those who assess may see', () => {
  let shared: SharedWorld;
  afterEach(() => shared.stop());
  const open = (...history: Event[]): Promise<ApiWorld> => {
    shared = new SharedWorld([...theGroupAssesses, ...bothMayRead, ...history]);
    shared.drafts.store({ application: 'app', call: 'autumn', content: FILLED, status: 'draft' });
    return shared.instance();
  };
  const at = (world: ApiWorld, who: Player, id: string) => ({
    look: lookOf(world, who),
    id,
    query: {},
    body: undefined,
  });
  const routes = {
    assessing: (world: ApiWorld, who: Player) => handlers.assessing(at(world, who, 'autumn')),
    call: (world: ApiWorld, who: Player) => handlers.call(at(world, who, 'autumn')),
    application: (world: ApiWorld, who: Player) => handlers.application(at(world, who, 'app')),
    applicationDocument: (world: ApiWorld, who: Player) => handlers.applicationDocument(at(world, who, 'app')),
  };
  const asked = async <N extends keyof typeof routes>(world: ApiWorld, who: Player, name: N) =>
    (await routes[name](world, who)) as Awaited<ReturnType<(typeof routes)[N]>>;
  const page = async (world: ApiWorld, who: Player): Promise<AssessingPage> => asked(world, who, 'assessing');
  const row = async (world: ApiWorld, who: Player): Promise<AssessedRow> => {
    const found = (await page(world, who)).rows.find(({ id }) => id === 'app');
    if (!found) throw new Error('the page lacks it');
    return found;
  };

  it('is nothing to whoever has nothing to do with it', async () => {
    const world = await open();
    for (const who of [bystander, projectLeader]) {
      expect(await outcomeOf(asked(world, who, 'assessing'))).toBe('notFound');
      const body = { commandId: 'declare-1', answers: [{ application: 'app', answer: 'impartial' as const }] };
      const act = Promise.resolve(
        handlers.declareStanding({ look: lookOf(world, who), id: 'autumn', query: {}, body }),
      );
      expect(await outcomeOf(act)).toBe('notFound');
    }
  });

  it('are no papers before they have said where they stand, and the whole of them after', async () => {
    const before = await open();
    const closed = await asked(before, hospitalMember, 'application');
    expect(closed).toMatchObject({ content: {}, answers: [], closedBy: { standing: 'notDeclared', ties: [] } });
    expect(await outcomeOf(asked(before, hospitalMember, 'applicationDocument'))).toBe('notFound');
    await shared.stop();
    const after = await open(says(hospitalMember, 'impartial'));
    expect(await asked(after, hospitalMember, 'application')).not.toHaveProperty('closedBy');
  });

  it.each([physician, hospitalMember, secretary])(
    'is nothing of it to somebody who is not impartial but its number and title: $id',
    async (who) => {
      const world = await open(says(who, 'recused'), scores(userRepresentative, 4), areOpened());
      expect(await outcomeOf(asked(world, who, 'application'))).toBe('notFound');
      expect(await outcomeOf(asked(world, who, 'applicationDocument'))).toBe('notFound');
      const mine = await row(world, who);
      expect(Object.keys(mine).filter((key) => key !== 'asked')).toEqual([
        'id',
        'number',
        'title',
        'standing',
        'ties',
        'mayDeclare',
      ]);
      const body = { commandId: 'scores-1', version: 1, scores: scoreAll(4), revision: 0 };
      const act = Promise.resolve(handlers.giveScores({ look: lookOf(world, who), id: 'app', query: {}, body }));
      expect(await outcomeOf(act)).toBe('notFound');
      expect(shared.log.appends).toBe(0);
    },
  );

  it('leaves an application out of the secretariat’s list where the secretary is not impartial', async () => {
    const world = await open(says(secretary, 'recused'));
    const { applications } = await asked(world, secretary, 'call');
    expect(applications.map(({ id }) => id)).toEqual(['other', 'third']);
  });

  it('is closed while a doubt is not ruled on', async () => {
    const world = await open(says(municipalMember, 'inDoubt'));
    expect(await asked(world, municipalMember, 'application')).toMatchObject({
      content: {},
      closedBy: { standing: 'inDoubt', mayDeclare: ['recused'] },
    });
  });

  it('is nobody’s scores but one’s own until they are open, and then one row for each', async () => {
    const hidden = await open(scores(physician, 4));
    const mine = await row(hidden, physician);
    expect(mine.file).toMatchObject({ open: false, mine: { revision: 1 } });
    expect(mine.file).not.toHaveProperty('given');
    const others = await row(hidden, userRepresentative);
    expect(others.file?.assessors.map(({ answered }) => answered).sort()).toEqual([false, true]);
    expect(JSON.stringify(others)).not.toContain('Godt grunngitt');
    await shared.stop();
    const opened = await open(scores(physician, 4), scores(userRepresentative, 2), areOpened());
    const { file } = await row(opened, userRepresentative);
    expect(file?.given?.map(({ person, mean }) => [person.id, mean])).toEqual([
      [physician.id, 4],
      [userRepresentative.id, 2],
    ]);
    expect(file?.spread).toMatchObject({ mean: 3, lowest: 2, highest: 4, dots: [2, 4] });
  });

  it('are neither scores nor ranking to committee members, who are to hear the recommendation', async () => {
    const world = await open(
      says(municipalMember, 'impartial'),
      scores(physician, 4),
      scores(userRepresentative, 2),
      areOpened(),
      isAdvised(),
    );
    const shown = await page(world, municipalMember);
    expect(shown).not.toHaveProperty('ranking');
    expect(shown.rows.find(({ id }) => id === 'app')?.file).not.toHaveProperty('given');
    expect((await page(world, chair)).ranking).toMatchObject({
      order: ['app', 'other', 'third'],
      available: 8_564_000,
    });
  });

  it('says what waits: to declare, and to score', async () => {
    const world = await open(says(physician, 'recused', 'other'));
    const { waiting } = await handlers.me({ look: lookOf(world, physician), id: '', query: {}, body: undefined });
    expect(waiting.assessing).toBe(2);
  });

  it('is shown by name who is in doubt, to whoever may rule on it', async () => {
    const world = await open(says(physician, 'inDoubt'));
    const { file } = await row(world, chair);
    expect(file?.standings.find(({ person }) => person.id === physician.id)).toMatchObject({
      standing: 'inDoubt',
      mayRule: true,
    });
    expect(file?.standings.find(({ person }) => person.id === chair.id)).toMatchObject({ mayRule: false });
  });
});
