import { describe, expect, it } from '@jest/globals';
import type { Event } from '../../src/steps/process.js';
import { chair, haramsLeader, holds, hospitalMember, mayEndorse, projectLeader } from '../support/cast.js';
import { AN_ORDINARY_DAY } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { callIsOpen, isSent, starts } from '../support/theCall.js';
import { ballotIsOpen, MEETING_DAY, theCommitteeMeets } from '../support/theMeeting.js';
import { CardRig, verbsOf } from './cardRig.js';

const yes = { application: 'app', party: 'haram', version: 1, answer: 'endorsed', justification: 'Vi treng dette.' };
const inChannel = { conversation: 'ssu-channel;messageid=1' };
const vote = { ballot: 'ballot', choice: 'for', revision: 0 };
const asked = (...more: Event[]): Promise<CardRig> =>
  CardRig.start([...theRegister, ...more, ...callIsOpen, starts(), isSent()], AN_ORDINARY_DAY);

describe('an applicant presses the card that asks whether his own application is endorsed (C6)', () => {
  it('and nothing is recorded where he has no authority for the party', async () => {
    const rig = await asked();
    await rig.press(projectLeader, 'endorse', yes);
    expect(rig.written).toBe(0);
  });

  it('and nothing is recorded where his authority is for another party, at another level, or over', async () => {
    for (const authority of [
      mayEndorse(projectLeader, 'alesund'),
      holds(projectLeader, { type: 'endorser', level: 'avdelingsleiar' }, { party: 'haram' }),
      mayEndorse(projectLeader, 'haram', { from: '2024-01-01', to: '2024-11-23' }),
    ]) {
      const rig = await asked(authority);
      await rig.press(projectLeader, 'endorse', yes);
      expect(rig.written).toBe(0);
    }
  });

  it('and it stands where he leads that party: he answers for it, not for himself, and by his own authority', async () => {
    const rig = await asked(mayEndorse(projectLeader, 'haram'));
    await rig.press(projectLeader, 'endorse', yes);
    const answer = rig.state.applications.get('app')?.rounds[0]?.answers['haram'];
    expect(answer).toMatchObject({
      person: projectLeader.id,
      answer: 'endorsed',
      authority: { level: 'kommunalsjef' },
    });
    expect(rig.state.applications.get('app')?.rounds[0]?.asked['haram']?.person).toBe(haramsLeader.id);
  });
});

describe('a member votes on a case of his own (C6)', () => {
  const meeting = async (): Promise<CardRig> => {
    const named = ballotIsOpen({ askImpartiality: [chair.id] });
    return CardRig.start([...theCommitteeMeets, named], MEETING_DAY);
  };
  const votesOf = (rig: CardRig) => rig.state.ballots.get('ballot')?.votes[chair.id];

  it('and nothing is counted before he has said whether he is impartial, nor when he has said that he is not', async () => {
    const rig = await meeting();
    await rig.press(chair, 'vote', vote, inChannel);
    expect(votesOf(rig)).toBeUndefined();
    for (const answer of ['inDoubt', 'recused']) {
      await rig.press(chair, 'declareImpartiality', { ballot: 'ballot', answer, shown: 'none' }, inChannel);
      const refused = await rig.press(chair, 'vote', vote, inChannel);
      expect(verbsOf(refused)).not.toContain('vote');
      expect(votesOf(rig)).toBeUndefined();
    }
  });

  it('and who was ruled to be recused cannot take it back by an old card, nor vote', async () => {
    const ruled: Event = {
      type: 'impartialityDeclared',
      v: 1,
      ballot: 'ballot',
      person: hospitalMember.id,
      answer: 'recused',
      by: chair.id,
    };
    const named = ballotIsOpen({ askImpartiality: [hospitalMember.id] });
    const rig = await CardRig.start([...theCommitteeMeets, named, ruled], MEETING_DAY);
    for (const answer of ['impartial', 'inDoubt'])
      await rig.press(hospitalMember, 'declareImpartiality', { ballot: 'ballot', answer, shown: 'none' }, inChannel);
    await rig.press(hospitalMember, 'vote', vote, inChannel);
    expect(rig.written).toBe(0);
  });
});
