import { describe, expect, it } from '@jest/globals';
import { at, AN_ORDINARY_DAY, given } from '../../support/given.js';
import { alesundsLeader, clinicHead, day, haramsLeader, projectLeader } from '../../support/cast.js';
import { theRegister } from '../../support/register.js';
import {
  asksForChanges,
  callIsOpen,
  declines,
  ENDORSERS,
  endorses,
  isSent,
  isSubmitted,
  sendCommand,
  starts,
} from '../../support/theCall.js';

const ended = [
  ...theRegister,
  ...callIsOpen,
  starts(),
  isSent(),
  endorses(haramsLeader, 'haram'),
  endorses(clinicHead, 'hf'),
  asksForChanges(alesundsLeader, 'alesund'),
];
const again = sendCommand({ freezeId: 'freeze-2' });
const changed = sendCommand({ freezeId: 'freeze-2', sha: 'b'.repeat(64), changed: ['purpose', 'budget'] });

describe('an application that is sent again', () => {
  it('with the very same content keeps the answers of the others, and asks the one who wanted changes', () => {
    given(ended)
      .when(projectLeader, again)
      .thenHappensLike({ type: 'sentForEndorsement', version: 2, kept: ['haram', 'hf'] });
    given([...ended.slice(0, -1), declines(alesundsLeader, 'alesund')])
      .when(projectLeader, again)
      .thenHappensLike({ type: 'sentForEndorsement', kept: ['haram', 'hf'] });
  });

  it('asks everybody anew where anything is changed, and remembers what', () => {
    given(ended)
      .when(projectLeader, changed)
      .thenHappensLike({ type: 'sentForEndorsement', kept: [], changed: ['purpose', 'budget'] });
  });

  it('keeps an answer as it was given: who, by which row, why and when', () => {
    const before = given(ended);
    const { state } = given(ended, before.decides(projectLeader, again));
    const application = state.applications.get('app');
    const given1 = application?.rounds[0]?.answers['haram'];
    expect(application?.rounds[1]?.answers).toEqual({
      haram: { ...given1, keptFrom: 1 },
      hf: { ...application?.rounds[0]?.answers['hf'], keptFrom: 1 },
    });
    expect(application?.status).toBe('awaitingEndorsement');
  });

  it('says of an answer that stands twice which version it was given to', () => {
    const twice = [...ended, isSent({ version: 2, freezeId: '2', kept: ['haram', 'hf'] })];
    const { state } = given(
      twice,
      asksForChanges(alesundsLeader, 'alesund', 'app', 2),
      isSent({ version: 3, freezeId: '3', kept: ['haram', 'hf'] }),
    );
    expect(state.applications.get('app')?.rounds[2]?.answers['hf']?.keptFrom).toBe(1);
  });

  it('needs nobody else for a party whose answer stands, also when its leader’s authority has ended since', () => {
    const { haram: _haram, ...others } = ENDORSERS;
    const later = at('2024-11-28T12:00:00+01:00');
    given(ended, { type: 'roleEnded', v: 1, role: 'harams-leader-endorser', to: day('2024-11-26') })
      .when(projectLeader, { ...again, endorsers: others }, later)
      .thenHappensLike({ type: 'sentForEndorsement', kept: ['haram', 'hf'], asked: isSent().asked });
  });

  it('does not keep an answer whose authority the register has taken back from before it was given', () => {
    given(ended, { type: 'roleEnded', v: 1, role: 'harams-leader-endorser', to: day('2024-11-20') })
      .when(projectLeader, again)
      .thenRefuses({ code: 'endorserWithoutAuthority', party: 'haram' });
  });

  it('does not take up answers to the round before the last, though the content is that one’s again', () => {
    const meanwhile = isSent({ version: 2, freezeId: '2', sha: 'b'.repeat(64) });
    given(ended, meanwhile, asksForChanges(alesundsLeader, 'alesund', 'app', 2))
      .when(projectLeader, sendCommand({ freezeId: 'freeze-3' }))
      .thenHappensLike({ type: 'sentForEndorsement', version: 3, kept: [] });
  });

  it('is submitted by the last answer, which may be the only new one', () => {
    const { state } = given(ended, isSent({ version: 2, freezeId: '2', kept: ['haram', 'hf'] }));
    expect(state.applications.get('app')?.status).toBe('awaitingEndorsement');
    given(ended, isSent({ version: 2, freezeId: '2', kept: ['haram', 'hf'] }))
      .when(
        alesundsLeader,
        {
          type: 'endorse',
          application: 'app',
          party: 'alesund',
          version: 2,
          answer: 'endorsed',
          justification: 'No er det bra.',
        },
        AN_ORDINARY_DAY,
      )
      .thenHappensLike({ type: 'endorsed', party: 'alesund', version: 2 }, { ...isSubmitted() });
  });
});
