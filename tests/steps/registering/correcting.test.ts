import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../../src/steps/process.js';
import type { RegisteringCommand } from '../../../src/steps/registering/registering.js';
import {
  alesundsLeader,
  bystander,
  chair,
  day,
  enters,
  haramsLeader,
  holds,
  mayEndorse,
  secretary,
  setUp,
  stranger,
} from '../../support/cast.js';
import { AN_ORDINARY_DAY, given, Play } from '../../support/given.js';
import { founded, theRegister } from '../../support/register.js';

const KOMMUNALSJEF = { type: 'endorser', level: 'kommunalsjef' } as const;
const theRole = { id: 'new-row', person: haramsLeader.id, kind: KOMMUNALSJEF, party: 'haram', from: day('2024-01-01') };
const wrongRow = `${haramsLeader.id}-endorser`;

describe('correcting a wrong row', () => {
  const correct = { type: 'giveRole', role: { ...theRole, unit: 'Helse' }, replaces: wrongRow } as const;
  const corrected: Event = {
    type: 'roleGiven',
    v: 2,
    role: { ...theRole, unit: { text: 'Helse' } },
    replaces: { role: wrongRow, to: day('2024-11-24') },
  };

  it('ends it yesterday and enters the right one in its place', () => {
    given(theRegister).when(secretary, correct).thenHappens(corrected);
  });

  it('leaves both in the register, with who did it, when, and what took whose place', () => {
    const { state } = given(theRegister, corrected);
    expect(state.roles.get(wrongRow)).toMatchObject({ to: '2024-11-24', ended: { replacedBy: 'new-row' } });
    expect(state.roles.get('new-row')).toMatchObject({ given: { at: AN_ORDINARY_DAY, seq: expect.any(Number) } });
  });

  it('never lets a row count that had not begun, nor longer than it said itself', () => {
    const future = mayEndorse(haramsLeader, 'haram', { id: 'later', from: '2025-03-01' });
    const past = mayEndorse(haramsLeader, 'haram', { id: 'before', from: '2023-01-01', to: '2023-12-31' });
    given(theRegister, future)
      .when(secretary, { ...correct, replaces: 'later' })
      .thenHappensLike({ type: 'roleGiven', replaces: { role: 'later', to: day('2025-02-28') } });
    given(theRegister, past)
      .when(secretary, { ...correct, replaces: 'before' })
      .thenHappensLike({ type: 'roleGiven', replaces: { role: 'before', to: day('2023-12-31') } });
  });

  it('is refused where the row is not there, is corrected already, or somebody else wants it', () => {
    given(theRegister)
      .when(secretary, { ...correct, replaces: 'nothing' })
      .thenRefuses({ code: 'notFound' });
    given(theRegister, corrected)
      .when(secretary, { ...correct, role: { ...theRole, id: 'third' } })
      .thenRefuses({ code: 'roleReplaced' });
    given(theRegister, corrected)
      .when(secretary, { type: 'endRole', role: wrongRow, to: day('2024-12-31') })
      .thenRefuses({ code: 'roleReplaced' });
    given(theRegister).when(bystander, correct).thenRefuses({ code: 'notSecretary' });
  });

  it('takes a secretary’s row only where another is in force from that day on', () => {
    const right = { id: 'right', person: secretary.id, kind: { type: 'secretary' }, from: day('2024-01-01') } as const;
    const replaces = `${secretary.id}-secretary`;
    given(theRegister)
      .when(secretary, { type: 'giveRole', role: right, replaces })
      .thenHappensLike({ type: 'roleGiven', v: 2 });
    given(theRegister)
      .when(secretary, { type: 'giveRole', role: { ...right, from: day('2025-01-01') }, replaces })
      .thenRefuses({ code: 'lastSecretary' });
  });
});

describe('a row of an imported register', () => {
  const origin = { file: 'fullmakt.xlsx', line: 4 };
  const row = (more: object = {}): RegisteringCommand & { type: 'enterRow' } => ({
    type: 'enterRow',
    identity: stranger.actor,
    role: { ...theRole, person: stranger.id },
    origin,
    ...more,
  });

  it('enters the person, binds him, and gives the role, with the file and the line', () => {
    given(theRegister)
      .when(secretary, row())
      .thenHappens(
        { type: 'personRegistered', v: 1, person: stranger.id, party: 'haram' },
        { type: 'identityBound', v: 1, person: stranger.id, identity: stranger.actor },
        {
          type: 'roleGiven',
          v: 2,
          role: { ...theRole, person: stranger.id },
          origin: { file: { text: 'fullmakt.xlsx' }, line: 4 },
        },
      );
  });

  it('gives somebody who is there only the role', () => {
    const his = row({ identity: bystander.actor, role: { ...theRole, person: bystander.id } });
    given(theRegister).when(secretary, his).thenHappensLike({ type: 'roleGiven', v: 2 });
  });

  it('may take the place of a row that says otherwise, and not stand beside it', () => {
    const changed = row({ identity: haramsLeader.actor, role: { ...theRole, unit: 'Helse' } });
    given(theRegister).when(secretary, changed).thenRefuses({ code: 'roleOverlaps' });
    given(theRegister)
      .when(secretary, { ...changed, replaces: wrongRow })
      .thenHappensLike({ type: 'roleGiven', v: 2, replaces: { role: wrongRow, to: day('2024-11-24') } });
  });

  it('may stand beside one that is over, or has been corrected', () => {
    const over: Event = { type: 'roleEnded', v: 1, role: wrongRow, to: day('2023-12-31') };
    const again = row({ identity: haramsLeader.actor, role: theRole });
    given(theRegister, over).when(secretary, again).thenHappensLike({ type: 'roleGiven', v: 2 });
  });

  it('is refused for a level that may not endorse for that party', () => {
    for (const kind of [
      { type: 'endorser', level: 'klinikksjef' },
      { type: 'endorser', level: 'rådmann' },
      { type: 'secretary' },
    ] as const)
      given(theRegister)
        .when(secretary, row({ role: { ...theRole, person: stranger.id, kind } }))
        .thenRefuses({ code: 'levelUnknown' });
  });

  it('is refused where something else is wrong with it, and then nothing of it stands', () => {
    const role = { ...theRole, person: stranger.id };
    given(theRegister).when(bystander, row()).thenRefuses({ code: 'notSecretary' });
    given(theRegister)
      .when(secretary, row({ role: { ...role, party: 'atlantis' } }))
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, row({ role: { ...role, to: day('2023-01-01') } }))
      .thenRefuses({ code: 'roleEndsBeforeItBegins' });
    given(theRegister)
      .when(secretary, row({ role: { ...role, id: wrongRow } }))
      .thenRefuses({ code: 'idTaken' });
    given(theRegister)
      .when(secretary, row({ role: { ...role, person: bystander.id.toUpperCase() } }))
      .thenRefuses({ code: 'idTaken' });
    given(theRegister)
      .when(secretary, row({ identity: bystander.actor }))
      .thenRefuses({ code: 'identityTaken' });
    given(theRegister)
      .when(secretary, row({ replaces: 'nothing' }))
      .thenRefuses({ code: 'notFound' });
  });
});

describe('taking an identity from somebody', () => {
  const unbind = { type: 'unbindIdentity', person: bystander.id, identity: bystander.actor } as const;

  it('makes whoever signs in with it a stranger; the entry stays, and may be bound again', () => {
    const play = new Play(given(theRegister).state);
    expect(play.does(secretary, unbind)).toEqual([
      { type: 'identityUnbound', v: 1, person: bystander.id, identity: bystander.actor },
    ]);
    expect(play.state.identities.has(bystander.actor)).toBe(false);
    expect(play.state.people.get(bystander.id)?.identities).toEqual([]);
    expect(play.does(secretary, { ...unbind, type: 'bindIdentity' })).toHaveLength(1);
    expect(play.state.people.get(bystander.id)?.acts.map(({ what, by }) => [what, by])).toEqual([
      ['registered', undefined],
      ['bound', undefined],
      ['unbound', secretary.id],
      ['bound', secretary.id],
    ]);
  });

  it('is the secretary’s, of somebody who has it', () => {
    given(theRegister).when(chair, unbind).thenRefuses({ code: 'notSecretary' });
    given(theRegister)
      .when(secretary, { ...unbind, identity: chair.actor })
      .thenRefuses({ code: 'notFound' });
  });

  it('never leaves the register with nobody who can enter anybody', () => {
    given(theRegister)
      .when(secretary, { type: 'unbindIdentity', person: secretary.id, identity: secretary.actor })
      .thenRefuses({ code: 'lastSecretary' });
    given(theRegister, holds(chair, { type: 'secretary' }, { id: 'second' }))
      .when(secretary, { type: 'unbindIdentity', person: secretary.id, identity: secretary.actor })
      .thenHappensLike({ type: 'identityUnbound' });
  });
});

describe('correcting a person', () => {
  const correct = { type: 'correctPerson', person: alesundsLeader.id, changed: ['name', 'party'] } as const;

  it('tells the journal what was corrected, and of what only the party', () => {
    given(theRegister)
      .when(secretary, { ...correct, party: 'sula' })
      .thenHappens({
        type: 'personCorrected',
        v: 1,
        person: alesundsLeader.id,
        changed: ['name', 'party'],
        party: 'sula',
      });
    given(theRegister)
      .when(secretary, { ...correct, changed: ['name'], party: 'sula' })
      .thenHappens({ type: 'personCorrected', v: 1, person: alesundsLeader.id, changed: ['name'] });
  });

  it('moves him to the party, or out of all, and says so in his history', () => {
    const play = new Play(given(theRegister).state);
    play.does(secretary, { ...correct, party: 'sula' });
    expect(play.state.people.get(alesundsLeader.id)?.party).toBe('sula');
    play.does(secretary, { ...correct, changed: ['party'] });
    expect(play.state.people.get(alesundsLeader.id)?.party).toBeUndefined();
    expect(play.state.people.get(alesundsLeader.id)?.acts.slice(-2)).toMatchObject([
      { what: 'corrected', changed: ['name', 'party'], party: 'sula', by: secretary.id },
      { what: 'corrected', changed: ['party'] },
    ]);
  });

  it('says nothing where nothing was corrected', () => {
    given(theRegister)
      .when(secretary, { ...correct, changed: [] })
      .thenHappens();
  });

  it('is the secretary’s, of somebody who is there, for a party that is', () => {
    given(theRegister).when(chair, correct).thenRefuses({ code: 'notSecretary' });
    given(theRegister)
      .when(secretary, { ...correct, person: 'nobody' })
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, { ...correct, party: 'atlantis' })
      .thenRefuses({ code: 'notFound' });
  });
});

describe('who did it', () => {
  it('is the set-up for the first entries', () => {
    const { state } = given();
    const play = new Play(state);
    const [, , , role] = play.does(setUp, {
      type: 'setUp',
      profile: given(founded).state.profile!,
      person: 'first',
      identity: secretary.actor,
      role: 'first-row',
    });
    expect(role).toMatchObject({ type: 'roleGiven', v: 1 });
    expect(play.state.roles.get('first-row')?.given.setUp).toBe(true);
    expect(play.state.people.get('first')?.acts.map(({ setUp }) => setUp)).toEqual([true, true]);
  });

  it('is nobody of the register where somebody entered himself', () => {
    const play = new Play(given(founded, ...enters(chair).map((event) => [event])).state);
    play.does(stranger, { type: 'joinRegister', person: 'newcomer' });
    const [entered] = play.state.people.get('newcomer')?.acts ?? [];
    expect([entered?.what, entered?.by, entered?.setUp]).toEqual(['registered', undefined, undefined]);
  });
});
