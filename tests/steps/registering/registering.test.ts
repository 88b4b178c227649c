import { describe, expect, it } from '@jest/globals';
import { levelOn } from '../../../src/grant/endorserLevels.js';
import type { Event } from '../../../src/steps/process.js';
import type { GivenRole } from '../../../src/steps/registering/registering.js';
import {
  bystander,
  chair,
  day,
  enters,
  holds,
  municipalMember,
  projectLeader,
  secretary,
  setUp,
  stranger,
} from '../../support/cast.js';
import { AN_ORDINARY_DAY, at, given } from '../../support/given.js';
import { founded, profile, profileIsAdopted, theRegister } from '../../support/register.js';
import { callIsClosed, callIsOpen, starts } from '../../support/theCall.js';

describe('setting up an empty journal', () => {
  const begin = { type: 'setUp', profile, person: secretary.id, identity: secretary.actor, role: 'first' } as const;

  it('adopts the profile and makes the configured person its first secretary from that day', () => {
    given()
      .when(setUp, begin)
      .thenHappens(
        profileIsAdopted,
        ...enters(secretary),
        holds(secretary, { type: 'secretary' }, { id: 'first', from: '2024-11-25' }),
      );
  });

  it('is done by the set-up alone, and once', () => {
    given().when(stranger, begin).thenRefuses({ code: 'notClock' });
    given(founded).when(setUp, begin).thenRefuses({ code: 'alreadySetUp' });
  });

  it('may have its profile changed by the secretariat, and by nobody else', () => {
    const changed = { ...profile, shareOfFrameWarning: 0.4 };
    const adopt = { type: 'adoptProfile', profile: changed } as const;
    given(theRegister)
      .when(secretary, adopt)
      .thenHappens({ type: 'profileAdopted', v: 2, profile: changed, by: secretary.id });
    for (const other of [chair, bystander, stranger])
      given(theRegister).when(other, adopt).thenRefuses({ code: 'notSecretary' });
  });

  it('keeps a profile that the secretariat has decided on, whatever a release brings', () => {
    const own = { ...profile, shareOfFrameWarning: 0.4 };
    const decided: Event = { type: 'profileAdopted', v: 2, profile: own, by: secretary.id };
    const newer = { ...profile, shareOfFrameWarning: 0.3 };
    given(theRegister, decided).when(setUp, { type: 'adoptProfile', profile: newer }).thenHappens();
    given(theRegister, decided).when(secretary, { type: 'adoptProfile', profile: own }).thenHappens();
  });

  it('lets the secretariat decide that the one that came with Semje is its own', () => {
    given(theRegister)
      .when(secretary, { type: 'adoptProfile', profile })
      .thenHappens({ type: 'profileAdopted', v: 2, profile, by: secretary.id });
  });

  it('is given no profile of another helsefellesskap, and none that is longer than an entry holds', () => {
    given(theRegister)
      .when(secretary, { type: 'adoptProfile', profile: { ...profile, id: 'another' } })
      .thenRefuses({ code: 'profileOfAnother' });
    given(theRegister)
      .when(secretary, { type: 'adoptProfile', profile: { ...profile, name: 'å'.repeat(9000) } })
      .thenRefuses({ code: 'profileTooLong' });
  });

  it('may later adopt a changed profile of a release', () => {
    const changed = { ...profile, shareOfFrameWarning: 0.4 };
    const adopt = { type: 'adoptProfile', profile: changed } as const;
    given(founded).when(setUp, adopt).thenHappens({ type: 'profileAdopted', v: 2, profile: changed });
  });

  it('adopts a profile once: an older instance beside a newer does not bring the older one back', () => {
    const newer = { ...profile, shareOfFrameWarning: 0.4 };
    const { state } = given(founded, { type: 'profileAdopted', v: 2, profile: newer });
    expect(state.profile).toEqual(newer);
    given(founded, { type: 'profileAdopted', v: 2, profile: newer })
      .when(setUp, { type: 'adoptProfile', profile })
      .thenHappens();
  });

  it('knows a profile again whatever order its fields were written in', () => {
    const turned = Object.fromEntries(Object.entries(profile).reverse()) as typeof profile;
    given(founded).when(setUp, { type: 'adoptProfile', profile: turned }).thenHappens();
  });
});

describe('entering somebody in the register', () => {
  const enter = { type: 'registerPerson', person: stranger.id, party: 'haram', identity: stranger.actor } as const;

  it('is the secretary’s, with who that is in the directory where it is known', () => {
    const [, bound] = enters(stranger);
    const registered = { type: 'personRegistered', v: 1, person: stranger.id, party: 'haram' } as const;
    given(founded)
      .when(secretary, enter)
      .thenHappens(registered, ...(bound ? [bound] : []));
    given(founded)
      .when(secretary, { type: 'registerPerson', person: stranger.id })
      .thenHappens({ type: 'personRegistered', v: 1, person: stranger.id });
  });

  it('is for nobody else', () => {
    given(theRegister).when(bystander, enter).thenRefuses({ code: 'notSecretary' });
  });

  it('is refused when the entry or the directory’s person is there already', () => {
    given(theRegister)
      .when(secretary, { ...enter, person: bystander.id })
      .thenRefuses({ code: 'idTaken' });
    given(theRegister)
      .when(secretary, { ...enter, person: bystander.id.toUpperCase() })
      .thenRefuses({ code: 'idTaken' });
    given(theRegister)
      .when(secretary, { ...enter, identity: bystander.actor })
      .thenRefuses({ code: 'identityTaken' });
  });

  it('is refused for a party that the helsefellesskap does not have', () => {
    given(founded)
      .when(secretary, { ...enter, party: 'atlantis' })
      .thenRefuses({ code: 'notFound' });
  });
});

describe('somebody who enters the register himself', () => {
  const join = { type: 'joinRegister', person: 'newcomer' } as const;

  it('is entered as who he is signed in as, with no role', () => {
    given(founded)
      .when(stranger, join)
      .thenHappens(...enters({ id: 'newcomer', actor: stranger.actor }));
  });

  it('is entered once, under an id of his own', () => {
    given(theRegister).when(bystander, join).thenRefuses({ code: 'identityTaken' });
    given(theRegister)
      .when(stranger, { ...join, person: bystander.id })
      .thenRefuses({ code: 'idTaken' });
  });

  it('is somebody: the clock and the set-up are not', () => {
    given(founded).when(setUp, join).thenRefuses({ code: 'notFound' });
  });
});

describe('entering a contact person who was found in the directory', () => {
  const enter = { type: 'registerContact', person: 'contact', identity: stranger.actor } as const;

  it('is for everybody in the register', () => {
    given(theRegister)
      .when(projectLeader, enter)
      .thenHappens(...enters({ id: 'contact', actor: stranger.actor }));
    given(theRegister).when(stranger, enter).thenRefuses({ code: 'notFound' });
  });

  it('is refused when the entry or the directory’s person is there already', () => {
    given(theRegister)
      .when(projectLeader, { ...enter, identity: chair.actor })
      .thenRefuses({ code: 'identityTaken' });
    given(theRegister)
      .when(projectLeader, { ...enter, person: chair.id })
      .thenRefuses({ code: 'idTaken' });
  });
});

describe('saying who somebody is in the directory', () => {
  const bind = { type: 'bindIdentity', person: bystander.id, identity: stranger.actor } as const;

  it('is the secretary’s: a guest and the same human in a shared channel are one entry', () => {
    given(theRegister)
      .when(secretary, bind)
      .thenHappens({ type: 'identityBound', v: 1, person: bystander.id, identity: stranger.actor });
    const { state } = given(theRegister, {
      type: 'identityBound',
      v: 1,
      person: bystander.id,
      identity: stranger.actor,
    });
    expect(state.people.get(bystander.id)?.identities).toEqual([bystander.actor, stranger.actor]);
    expect(state.identities.get(stranger.actor)).toBe(bystander.id);
  });

  it('is refused for others, for an entry nobody knows, and for a directory’s person who is taken', () => {
    given(theRegister).when(bystander, bind).thenRefuses({ code: 'notSecretary' });
    given(theRegister)
      .when(secretary, { ...bind, person: 'nobody' })
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, { ...bind, identity: chair.actor })
      .thenRefuses({ code: 'identityTaken' });
  });
});

describe('giving somebody a role', () => {
  const role: GivenRole = {
    id: 'new-row',
    person: bystander.id,
    kind: { type: 'endorser', level: 'kommunalsjef' },
    party: 'molde',
    from: day('2024-11-01'),
    to: day('2024-12-31'),
    unit: 'Helse og omsorg',
    source: 'Fullmaktsstrukturen',
    actingFor: 'Kommunalsjef Test',
  };
  const give = (differently: Partial<GivenRole> = {}) =>
    ({ type: 'giveRole', role: { ...role, ...differently } }) as const;

  it('is the secretary’s: for a party, from and to a day, on some basis', () => {
    given(theRegister)
      .when(secretary, give())
      .thenHappens({
        type: 'roleGiven',
        v: 1,
        role: {
          ...role,
          unit: { text: 'Helse og omsorg' },
          source: { text: 'Fullmaktsstrukturen' },
          actingFor: { text: 'Kommunalsjef Test' },
        },
      });
  });

  it('may be for a single day', () => {
    given(theRegister)
      .when(secretary, give({ to: day('2024-11-01') }))
      .thenHappensLike({ type: 'roleGiven' });
  });

  it('is for nobody else, not even for a secretary whose own role has ended', () => {
    given(theRegister).when(chair, give()).thenRefuses({ code: 'notSecretary' });
    given(theRegister, { type: 'roleEnded', v: 1, role: 'secretary-secretary', to: day('2024-11-24') })
      .when(secretary, give())
      .thenRefuses({ code: 'notSecretary' });
  });

  it('is refused for somebody who is not in the register, and when its id is taken', () => {
    given(theRegister)
      .when(secretary, give({ person: 'nobody' }))
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, give({ id: 'chair-member' }))
      .thenRefuses({ code: 'idTaken' });
  });

  it('is held for a party, but for a secretary’s and a project owner’s', () => {
    const { party: _none, ...partyless } = role;
    const without = (kind: GivenRole['kind']) => ({ type: 'giveRole', role: { ...partyless, kind } }) as const;
    given(theRegister).when(secretary, without(role.kind)).thenRefuses({ code: 'roleNeedsParty' });
    given(theRegister)
      .when(secretary, without({ type: 'member', body: 'ssu' }))
      .thenRefuses({ code: 'roleNeedsParty' });
    given(theRegister)
      .when(secretary, without({ type: 'secretary' }))
      .thenHappensLike({ type: 'roleGiven' });
    given(theRegister, callIsOpen, starts())
      .when(secretary, without({ type: 'projectOwner', application: 'app' }))
      .thenHappensLike({ type: 'roleGiven' });
  });

  it('is refused where it would give nobody anything: an unknown party, body, member or application', () => {
    given(theRegister)
      .when(secretary, give({ party: 'atlantis' }))
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, give({ kind: { type: 'member', body: 'choir' } }))
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, give({ kind: { type: 'deputy', body: 'ssu', deputyFor: 'nobody' } }))
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, give({ kind: { type: 'projectOwner', application: 'app' } }))
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, give({ kind: { type: 'deputy', body: 'ssu', deputyFor: municipalMember.id } }))
      .thenHappensLike({ type: 'roleGiven' });
  });

  describe('when the profile has changed under a call', () => {
    const kommune = { ...levelOn(profile, 'kommune')!, id: 'helseleiar' };
    const changed = {
      ...profile,
      parties: profile.parties.filter(({ id }) => id !== 'molde'),
      bodies: [{ ...profile.bodies[0]!, id: 'new-body' }],
      endorsement: { ...profile.endorsement, kommune },
    };
    const underTheCall = [...theRegister, ...callIsOpen, { type: 'profileAdopted', v: 2, profile: changed } as const];
    const seat = give({ kind: { type: 'member', body: 'ssu' } });

    it('may be for a party, a body and a level that the call knows, or that the profile in force knows', () => {
      given(underTheCall).when(secretary, give()).thenHappensLike({ type: 'roleGiven' });
      given(underTheCall).when(secretary, seat).thenHappensLike({ type: 'roleGiven' });
      given(underTheCall)
        .when(secretary, give({ party: 'haram', kind: { type: 'endorser', level: 'helseleiar' } }))
        .thenHappensLike({ type: 'roleGiven' });
    });

    it('may be so until the call’s last application has its end', () => {
      const missed = { type: 'notAssessed', v: 1, application: 'app', reasons: [] } as const;
      given(underTheCall, callIsClosed).when(secretary, give()).thenRefuses({ code: 'notFound' });
      given(underTheCall, starts(), callIsClosed).when(secretary, seat).thenHappensLike({ type: 'roleGiven' });
      given(underTheCall, starts(), callIsClosed, missed).when(secretary, seat).thenRefuses({ code: 'notFound' });
    });
  });

  it('does not end before it begins', () => {
    given(theRegister)
      .when(secretary, give({ to: day('2024-10-31') }))
      .thenRefuses({ code: 'roleEndsBeforeItBegins' });
  });
});

describe('ending a role', () => {
  const end = { type: 'endRole', role: 'harams-leader-endorser', to: day('2024-11-30') } as const;

  it('is the secretary’s, and the last day counts', () => {
    given(theRegister)
      .when(secretary, end)
      .thenHappens({ type: 'roleEnded', v: 1, role: 'harams-leader-endorser', to: day('2024-11-30') });
  });

  it('is refused for others, for a role nobody knows, and before it began', () => {
    given(theRegister).when(bystander, end).thenRefuses({ code: 'notSecretary' });
    given(theRegister)
      .when(secretary, { ...end, role: 'none' })
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, { ...end, to: day('2023-12-31') })
      .thenRefuses({ code: 'roleEndsBeforeItBegins' });
  });
});

describe('the last secretary', () => {
  const end = { type: 'endRole', role: 'secretary-secretary', to: day('2024-12-31') } as const;

  it('stays: without one nobody could enter anybody', () => {
    given(theRegister).when(secretary, end).thenRefuses({ code: 'lastSecretary' });
  });

  it('may go when another is secretary with no end in sight', () => {
    given([...theRegister, holds(bystander, { type: 'secretary' })])
      .when(secretary, end)
      .thenHappens({ type: 'roleEnded', v: 1, role: 'secretary-secretary', to: day('2024-12-31') });
  });

  it('may go when others follow one another without a day between', () => {
    const until = (to: string) => holds(bystander, { type: 'secretary' }, { to });
    const after = holds(chair, { type: 'secretary' }, { from: '2025-04-01' });
    given(theRegister, until('2025-03-31'), after).when(secretary, end).thenHappensLike({ type: 'roleEnded' });
    given(theRegister, until('2025-03-30'), after).when(secretary, end).thenRefuses({ code: 'lastSecretary' });
    given(theRegister, until('2025-03-31')).when(secretary, end).thenRefuses({ code: 'lastSecretary' });
  });

  it('stays while the other begins later: until then nobody could act', () => {
    const begins = (from: string) => holds(bystander, { type: 'secretary' }, { from });
    given(theRegister, begins('2030-01-01')).when(secretary, end).thenRefuses({ code: 'lastSecretary' });
    given(theRegister, begins('2025-01-01')).when(secretary, end).thenHappensLike({ type: 'roleEnded' });
    given(theRegister, begins('2024-11-25'))
      .when(secretary, { ...end, to: day('2024-01-31') })
      .thenHappensLike({ type: 'roleEnded' });
    given(theRegister, begins('2024-11-26'))
      .when(secretary, { ...end, to: day('2024-01-31') })
      .thenRefuses({ code: 'lastSecretary' });
  });

  it('stays while nobody has said who the other is: somebody without an identity cannot act', () => {
    const unknown: Event = { type: 'personRegistered', v: 1, person: stranger.id };
    const other = holds(stranger, { type: 'secretary' });
    given(theRegister, unknown, other).when(secretary, end).thenRefuses({ code: 'lastSecretary' });
    given(theRegister, unknown, other)
      .when(secretary, { ...end, role: 'stranger-secretary' })
      .thenHappensLike({ type: 'roleEnded' });
  });

  it('may stay longer than was said first', () => {
    given(theRegister, { type: 'roleEnded', v: 1, role: 'secretary-secretary', to: day('2024-12-01') })
      .when(secretary, end)
      .thenHappensLike({ type: 'roleEnded' });
  });
});

describe('saying where a body meets', () => {
  const say = { type: 'setChannel', body: 'ssu', team: 'team', channel: 'new' } as const;

  it('is the secretary’s, and the newest counts', () => {
    given(theRegister)
      .when(secretary, say)
      .thenHappens({ type: 'bodyChannelSet', v: 1, body: 'ssu', team: 'team', channel: 'new' });
    const { state } = given(theRegister, { type: 'bodyChannelSet', v: 1, body: 'ssu', team: 'team', channel: 'new' });
    expect(state.channels.get('ssu')?.channel).toBe('new');
  });

  it('is for nobody else', () => {
    given(theRegister).when(chair, say, AN_ORDINARY_DAY).thenRefuses({ code: 'notSecretary' });
    given(theRegister).when(stranger, say, at('2024-12-18T10:00:00+01:00')).thenRefuses({ code: 'notSecretary' });
  });
});

describe('saying where leaders of parties are reached in a channel', () => {
  const say = { type: 'setPartyChannel', parties: ['molde', 'haram'], team: 'team', channel: 'leaders' } as const;

  it('is the secretary’s, for several parties at once', () => {
    given(theRegister)
      .when(secretary, say)
      .thenHappens({ type: 'partyChannelSet', v: 1, parties: ['molde', 'haram'], team: 'team', channel: 'leaders' });
    const { state } = given(theRegister, { v: 1, ...say, type: 'partyChannelSet' });
    expect(state.partyChannels.get('haram')?.channel).toBe('leaders');
    expect(state.partyChannels.get('alesund')).toBeUndefined();
  });

  it('is for nobody else, and for no party that there is not', () => {
    given(theRegister).when(chair, say, AN_ORDINARY_DAY).thenRefuses({ code: 'notSecretary' });
    given(theRegister)
      .when(secretary, { ...say, parties: ['molde', 'nowhere'] })
      .thenRefuses({ code: 'notFound' });
    given(theRegister)
      .when(secretary, { ...say, parties: [] })
      .thenRefuses({ code: 'notFound' });
  });
});
