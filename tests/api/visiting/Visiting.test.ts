import { describe, expect, it } from '@jest/globals';
import { isCodeOf, visitorCode } from '../../../src/api/visiting/visitorCode.js';
import { Visiting } from '../../../src/api/visiting/Visiting.js';
import { instant } from '../../../src/grant/calendar.js';
import type { PersonId } from '../../../src/grant/people.js';
import { actorOf } from '../../../src/grant/step.js';
import { EMPTY_STATE, type State } from '../../../src/grant/state.js';
import { bystander, stranger, type Player } from '../../support/cast.js';
import { AN_ORDINARY_DAY } from '../../support/given.js';
import { VisitorTable } from '../../support/inMemoryLists.js';

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const START = Date.parse(AN_ORDINARY_DAY);
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** Somebody asks who he is, so long after the start. */
const opened = () => {
  const table = new VisitorTable();
  const logged: string[] = [];
  const visiting = new Visiting(table, (message) => logged.push(message));
  let state: State = EMPTY_STATE;
  return {
    table,
    logged,
    bind: ({ id, actor }: Player) => {
      state = { ...state, identities: state.identities.with(actor, id) };
    },
    comes: async ({ actor }: Player, afterMs = 0, name = 'Namn Test', person?: PersonId) => {
      visiting.cameBy({ state, now: instant(START + afterMs), reader: { actor, name, person } });
      await settled();
    },
    waiting: async (afterMs = 0) =>
      (await visiting.waiting(state, instant(START + afterMs))).map((one) => one.identity),
  };
};

describe('somebody who signs in and is nobody in the register', () => {
  it('is noted with the name that his organisation gives him, on one line and without marks that turn it', async () => {
    const { table, comes } = opened();
    await comes(stranger, 0, '  Ola\n\u202eNordmann\u0000\t Test  ');
    expect(table.rows.get(stranger.actor)).toMatchObject({ name: 'Ola Nordmann Test', lastSeen: AN_ORDINARY_DAY });
    await comes(bystander, 0, 'x'.repeat(5000));
    expect(table.rows.get(bystander.actor)?.name).toHaveLength(100);
  });

  it('is noted again after a quarter of an hour, and not each time he asks', async () => {
    const { table, comes } = opened();
    await comes(stranger);
    await comes(stranger, 14 * MINUTE_MS);
    expect(table.rows.get(stranger.actor)?.lastSeen).toBe(AN_ORDINARY_DAY);
    await comes(stranger, 15 * MINUTE_MS);
    const { firstSeen, lastSeen } = table.rows.get(stranger.actor)!;
    expect([firstSeen, lastSeen]).toEqual([AN_ORDINARY_DAY, instant(START + 15 * MINUTE_MS)]);
  });

  it('is not noted where he is in the register', async () => {
    const { table, comes } = opened();
    await comes(stranger, 0, 'Namn', 'somebody');
    expect(table.rows.size).toBe(0);
  });

  it('is noted the next time where it could not be done, and is never kept waiting for it', async () => {
    const { table, logged, comes, waiting } = opened();
    table.failsWith = new Error('SharePoint is away');
    await comes(stranger, 0, 'Hemmeleg Namn');
    expect(logged.join(' ')).toMatch(/could not be noted/);
    expect(logged.join(' ')).not.toMatch(/Hemmeleg/);
    table.failsWith = undefined;
    await comes(stranger, MINUTE_MS);
    expect(await waiting(MINUTE_MS)).toEqual([stranger.actor]);
  });

  it('waits no more once he is bound, and does again when it is undone', async () => {
    const { bind, comes, waiting } = opened();
    await comes(stranger);
    await comes(bystander, MINUTE_MS);
    expect(await waiting(MINUTE_MS)).toEqual([bystander.actor, stranger.actor]);
    bind(stranger);
    expect(await waiting(MINUTE_MS)).toEqual([bystander.actor]);
  });

  it('is forgotten thirty days after he was last there, and a day after where he is bound', async () => {
    const { table, bind, comes, waiting } = opened();
    await comes(stranger);
    await comes(bystander);
    bind(bystander);
    await comes({ id: 'x', actor: actorOf({ tid: 'tenant', oid: 'x' }) }, 2 * DAY_MS);
    expect([...table.rows.keys()].sort()).toEqual([stranger.actor, 'tenant/x'].sort());
    expect(await waiting(31 * DAY_MS)).toEqual(['tenant/x']);
    await comes({ id: 'y', actor: actorOf({ tid: 'tenant', oid: 'y' }) }, 31 * DAY_MS);
    expect([...table.rows.keys()].sort()).toEqual(['tenant/x', 'tenant/y']);
  });
});

describe('the code that he reads aloud', () => {
  const code = visitorCode(stranger.actor);

  it('is his alone, short, and the same each time', () => {
    expect(code).toMatch(/^[0-9A-HJKMNP-TV-Z]{3}-[0-9A-HJKMNP-TV-Z]{3}$/);
    expect(visitorCode(stranger.actor)).toBe(code);
    expect(visitorCode(actorOf({ tid: 'other', oid: 'stranger' }))).not.toBe(code);
  });

  it('may be written as it is heard, but must be the right one', () => {
    for (const typed of [code, code.toLowerCase(), code.replace('-', ''), ` ${code.split('').join(' ')} `])
      expect(isCodeOf(stranger.actor, typed)).toBe(true);
    expect(isCodeOf(stranger.actor, visitorCode(bystander.actor))).toBe(false);
    for (const typed of ['', '-', code.slice(1), `${code}0`]) expect(isCodeOf(stranger.actor, typed)).toBe(false);
  });

  it('takes the letters that look like figures for them', () => {
    const someone = Array.from({ length: 500 }, (_, index) => actorOf({ tid: 't', oid: String(index) }));
    const withFigures = someone.filter((one) => /[01]/.test(visitorCode(one)));
    expect(withFigures.length).toBeGreaterThan(0);
    for (const one of withFigures) {
      const typed = visitorCode(one).replaceAll('0', 'O').replaceAll('1', 'l');
      expect(isCodeOf(one, typed)).toBe(true);
    }
  });
});
