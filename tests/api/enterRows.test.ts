import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { EnteredRows } from '../../src/api/contract.js';
import type { ApiWorld } from '../../src/api/reader.js';
import { requests, type Requests } from '../../src/api/requests.js';
import { handlers } from '../../src/api/routes.js';
import type { DirectoryEntry } from '../../src/grant/ports.js';
import { actorOf } from '../../src/grant/step.js';
import { bystander, haramsLeader, secretary, type Player } from '../support/cast.js';
import { theRegister } from '../support/register.js';
import { lookOf, outcomeOf, SharedWorld } from './apiWorld.js';

const TID = '3d104adb-4787-45c4-8bbb-581a0c82970b';
const OID = '00000000-0000-4000-8000-000000000099';
const known: DirectoryEntry = {
  tid: TID,
  oid: OID,
  name: 'Leiar Test S1',
  title: 'Kommunalsjef',
  email: 's1@a.example',
};

type Row = Requests['enterRows']['rows'][number];
const row = (line: number, more: Partial<Row> = {}): Row =>
  ({
    line,
    identity: { tid: TID, oid: OID },
    name: known.name,
    title: known.title,
    email: known.email,
    party: 'sula',
    level: 'kommunalsjef',
    from: '2024-01-01',
    source: 'Delegasjonsreglement',
    ...more,
  }) as Row;

describe('entering rows of a register', () => {
  let shared: SharedWorld;
  let world: ApiWorld;
  beforeEach(async () => {
    shared = new SharedWorld(theRegister, [known]);
    world = await shared.instance();
  });
  afterEach(() => shared.stop());

  const enter = (rows: readonly Row[], who: Player = secretary, commandId = 'import-1'): Promise<EnteredRows> =>
    Promise.resolve(
      handlers.enterRows({
        look: lookOf(world, who),
        id: '',
        query: {},
        body: { commandId, file: 'register.xlsx', rows: [...rows] },
      }),
    );
  const rolesAt = (party: string) =>
    [...world.journal.read().state.roles.values()].filter(
      (role) => role.party === party && role.kind.type === 'endorser',
    );

  it('enters somebody of the directory with his name, and gives him the role, from that file and line', async () => {
    const { rows } = await enter([row(2)]);
    expect(rows).toEqual([{ line: 2, outcome: 'entered' }]);
    const [role] = rolesAt('sula');
    expect(role).toMatchObject({
      from: '2024-01-01',
      source: { text: 'Delegasjonsreglement' },
      given: { by: secretary.id, origin: { file: { text: 'register.xlsx' }, line: 2 } },
    });
    expect(world.people.get(role?.person ?? '')).toMatchObject({ name: 'Leiar Test S1', email: 's1@a.example' });
    expect(world.journal.read().state.identities.get(actorOf(known))).toBe(role?.person);
  });

  it('enters a person once who stands in two rows, and each of his roles', async () => {
    const { rows } = await enter([row(2), row(3, { party: 'giske' })]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(['entered', 'entered']);
    expect(rolesAt('giske')[0]?.person).toBe(rolesAt('sula')[0]?.person);
  });

  it('stops no row because another is refused, and says why in a sentence', async () => {
    const { rows } = await enter([row(2), row(3, { level: 'rådmann', party: 'giske' }), row(4, { party: 'volda' })]);
    expect(rows.map(({ line, outcome }) => [line, outcome])).toEqual([
      [2, 'entered'],
      [3, 'refused'],
      [4, 'entered'],
    ]);
    expect(rows[1]?.message).toMatch(/^Nivået .+\.$/);
    expect(rolesAt('giske')).toHaveLength(0);
  });

  it('changes nothing the second time the same is sent', async () => {
    await enter([row(2)]);
    const { seq } = world.journal.read();
    expect((await enter([row(2)])).rows).toEqual([{ line: 2, outcome: 'entered' }]);
    expect(world.journal.read().seq).toBe(seq);
    expect((await enter([row(2)], secretary, 'import-2')).rows[0]?.outcome).toBe('refused');
    expect(world.journal.read().seq).toBe(seq);
  });

  it('puts a row in the place of one that says otherwise, and leaves the name that is there', async () => {
    await world.people.put(haramsLeader.id, { name: 'Leiar Test H9' });
    const { identity: _, ...his } = row(5, { person: haramsLeader.id, party: 'haram', unit: 'Helse' });
    const { rows } = await enter([{ ...his, replaces: `${haramsLeader.id}-endorser` }]);
    expect(rows).toEqual([{ line: 5, outcome: 'entered' }]);
    expect(world.people.get(haramsLeader.id)?.name).toBe('Leiar Test H9');
    expect(world.journal.read().state.roles.get(`${haramsLeader.id}-endorser`)?.ended?.replacedBy).toBeDefined();
  });

  it('is appended as few entries, however many rows came at once', async () => {
    const { seq } = world.journal.read();
    const parties = ['sula', 'giske', 'volda', 'molde', 'aukra', 'aure', 'fjord', 'hareid'];
    await enter(parties.map((party, index) => row(index + 2, { party })));
    expect(world.journal.read().seq - seq).toBeLessThanOrEqual(2);
  });

  it('is the secretariat’s alone, and so is looking up addresses', async () => {
    expect(await outcomeOf(enter([row(2)], bystander))).toBe('forbidden');
    const lookUp = (who: Player) =>
      Promise.resolve(
        handlers.directoryAddresses({
          look: lookOf(world, who),
          id: '',
          query: { emails: ' S1@a.example,x@b.example' },
          body: undefined,
        }),
      );
    expect(await lookUp(secretary)).toEqual([known]);
    await expect(lookUp(bystander)).rejects.toMatchObject({ status: 403 });
  });

  it('takes no row without somebody, no more than 25 at once, and no text longer than a cell holds', () => {
    const { identity: _, ...nobody } = row(2);
    const read = (rows: readonly unknown[]) =>
      requests.enterRows.safeParse({ commandId: 'import-1', file: 'a.csv', rows }).success;
    expect(read([row(2)])).toBe(true);
    expect(read([nobody])).toBe(false);
    expect(read(Array.from({ length: 26 }, (_one, index) => row(index + 2)))).toBe(false);
    expect(read([row(2, { unit: 'x'.repeat(256) })])).toBe(false);
    expect(read([])).toBe(false);
  });
});

describe('correcting a person', () => {
  let shared: SharedWorld;
  let world: ApiWorld;
  beforeEach(async () => {
    shared = new SharedWorld(theRegister);
    world = await shared.instance();
    await world.people.put(bystander.id, { name: 'Feil Namn', title: 'Rådgjevar', email: 'b@a.example' });
  });
  afterEach(() => shared.stop());
  const wish = {
    commandId: 'correct-1',
    changed: ['name', 'party'] as ('name' | 'party')[],
    name: 'Rett Namn',
    title: 'Annan tittel',
    email: '',
    party: 'sula',
  };
  const correct = (who: Player = secretary, more: Partial<typeof wish> = {}) =>
    Promise.resolve(
      handlers.correctPerson({ look: lookOf(world, who), id: bystander.id, query: {}, body: { ...wish, ...more } }),
    );

  it('writes what is corrected and leaves the rest, and the same wish twice is one', async () => {
    await correct();
    await correct();
    expect(world.people.get(bystander.id)).toMatchObject({
      name: 'Rett Namn',
      title: 'Rådgjevar',
      email: 'b@a.example',
    });
    const person = world.journal.read().state.people.get(bystander.id);
    expect(person?.party).toBe('sula');
    expect(person?.acts.filter(({ what }) => what === 'corrected')).toHaveLength(1);
  });

  it('is the secretariat’s alone', async () => {
    expect(await outcomeOf(correct(bystander))).toBe('notSecretary');
    expect(world.people.get(bystander.id)?.name).toBe('Feil Namn');
  });
});
