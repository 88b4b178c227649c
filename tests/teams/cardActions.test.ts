import { describe, expect, it } from '@jest/globals';
import { actorOf } from '../../src/grant/step.js';
import type { PressAnswer } from '../../src/teams/cardActions.js';
import {
  alesundsLeader,
  bystander,
  chair,
  clinicHead,
  enters,
  haramsDepartmentHead,
  haramsLeader,
  haramsOtherLeader,
  hospitalMember,
  mayEndorse,
  projectLeader,
  secretary,
  stranger,
  type Player,
} from '../support/cast.js';
import { AN_ORDINARY_DAY, at } from '../support/given.js';
import { theRegister } from '../support/register.js';
import { asksFor, callIsOpen, declines, endorses, isSent, starts } from '../support/theCall.js';
import {
  ballotIsOpen,
  isClosed,
  isClosing,
  LATER_THAT_DAY,
  MEETING_DAY,
  theCommitteeMeets,
} from '../support/theMeeting.js';
import { CardRig, cardIn, textOf, verbsOf } from './cardRig.js';

const ASKED = [...theRegister, ...callIsOpen, starts(), isSent()];
const question = { application: 'app', party: 'haram', version: 1 };
const yes = { ...question, answer: 'endorsed', justification: 'Vi treng dette.' };
const CASE_DATA = /FACT ung|Eit felles team|1.200.000/;

const asked = (): Promise<CardRig> => CardRig.start(ASKED, AN_ORDINARY_DAY);
const meeting = (): Promise<CardRig> => CardRig.start([...theCommitteeMeets, ballotIsOpen()], MEETING_DAY);
const inChannel = { conversation: 'ssu-channel;messageid=1' };

describe('a leader presses «Støttar søknaden»', () => {
  it('and it stands in the journal, with his words, and on the card', async () => {
    const rig = await asked();
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    expect(rig.state.applications.get('app')?.rounds[0]?.answers['haram']).toMatchObject({
      answer: 'endorsed',
      person: haramsLeader.id,
      justification: { text: 'Vi treng dette.' },
    });
    expect(textOf(answer)).toContain('✓ Du støttar søknaden');
    expect(verbsOf(answer)).toEqual([]);
  });

  it('twice, and there is one effect and the same answer (B9, fault 17)', async () => {
    const rig = await asked();
    const first = await rig.press(haramsLeader, 'endorse', yes);
    const again = await rig.press(haramsLeader, 'endorse', yes);
    expect(again).toEqual(first);
    expect(rig.written).toBe(1);
  });

  it('twice with other words, and is told that his answer stands', async () => {
    const rig = await asked();
    await rig.press(haramsLeader, 'endorse', yes);
    const again = await rig.press(haramsLeader, 'endorse', { ...yes, justification: 'Noko anna.' });
    expect(textOf(again)).toContain('Svaret står, og ingenting er endra.');
    expect(rig.written).toBe(1);
  });

  it.each(['', '   ', '\u200b\u00a0\n', undefined])(
    'with the justification %p, and nothing is recorded',
    async (justification) => {
      const rig = await asked();
      const answer = await rig.press(haramsLeader, 'endorse', { ...yes, justification });
      expect(textOf(answer)).toContain('Skriv ei grunngjeving før du svarar. Ingenting er registrert enno.');
      expect(verbsOf(answer)).toEqual(['endorse', 'endorse', 'endorse']);
      expect(rig.written).toBe(0);
    },
  );

  it('with too long a justification, and gets it back in a card that can be shown (C9)', async () => {
    const rig = await asked();
    const answer = await rig.press(haramsLeader, 'endorse', { ...yes, justification: 'å'.repeat(50_000) });
    expect(textOf(answer)).toContain('lengre enn 2000 teikn');
    expect(textOf(answer).length * 2).toBeLessThan(20_000);
    expect(textOf(answer)).toContain('å'.repeat(2001));
    expect(rig.written).toBe(0);
  });

  it('after the deadline, and is told so', async () => {
    const rig = await CardRig.start(ASKED, at('2024-12-02T00:00:00+01:00'));
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    expect(textOf(answer)).toContain('Fristen gjekk ut 1. desember 2024 kl. 23.59. Ingenting er registrert.');
    expect(verbsOf(answer)).toEqual([]);
    expect(rig.written).toBe(0);
  });

  it('on a version that is no longer current, and gets the card as it is (C5)', async () => {
    const resent = isSent({ version: 2, freezeId: 'freeze-2', sha: 'b'.repeat(64) });
    const rig = await CardRig.start([...ASKED, declines(alesundsLeader, 'alesund'), resent], AN_ORDINARY_DAY);
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    expect(textOf(answer)).toContain('Søknaden er endra etter at du fekk han.');
    expect(verbsOf(answer)).toEqual([]);
    expect(rig.written).toBe(0);
  });

  it('after another party has said no, and is told that the round has ended', async () => {
    const rig = await CardRig.start([...ASKED, declines(alesundsLeader, 'alesund')], AN_ORDINARY_DAY);
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    expect(textOf(answer)).toContain('denne runden er avslutta');
    expect(rig.written).toBe(0);
  });

  it('in the place of the one who was asked, with the same authority, and both names stand', async () => {
    const rig = await asked();
    await rig.press(haramsOtherLeader, 'endorse', yes);
    expect(rig.state.applications.get('app')?.rounds[0]?.answers['haram']).toMatchObject({
      person: haramsOtherLeader.id,
      inPlaceOf: haramsLeader.id,
    });
  });

  it('in the language of his Teams, also before we have learnt it', async () => {
    const rig = await asked();
    const answer = await rig.press(haramsLeader, 'endorse', yes, { language: 'en' });
    expect(cardIn(answer).lang).toBe('en');
    expect(textOf(answer)).toContain('You endorse');
  });
});

describe('a leader’s client asks for his card anew when he looks', () => {
  it('and it says who has answered since, and can be asked for again', async () => {
    const rig = await CardRig.start([...ASKED, endorses(alesundsLeader, 'alesund')], AN_ORDINARY_DAY);
    const answer = await rig.press(haramsLeader, 'endorsement.show', question);
    expect(textOf(answer)).toContain('**Støttar:** Ålesund kommune');
    expect(cardIn(answer).refresh).toMatchObject({ action: { verb: 'endorsement.show', data: question } });
  });

  it('but not once it has come back with what he wrote: a newer one would take that away', async () => {
    const rig = await asked();
    const long = 'å'.repeat(2001);
    const answer = await rig.press(haramsLeader, 'endorse', { ...yes, justification: long });
    expect(textOf(answer)).toContain(long);
    expect(cardIn(answer).refresh).toBeUndefined();
  });

  it('nor when nothing more can come of it', async () => {
    const rig = await CardRig.start([...ASKED, declines(alesundsLeader, 'alesund')], AN_ORDINARY_DAY);
    expect(cardIn(await rig.press(haramsLeader, 'endorsement.show', question)).refresh).toBeUndefined();
  });
});

describe('somebody else presses a leader’s card (C1, C2, C7, C8)', () => {
  const sameMail: Player = { id: 'x', actor: actorOf({ tid: 'other-tenant', oid: haramsLeader.id }) };
  it.each<[string, Player]>([
    ['a stranger', stranger],
    ['somebody in the register', bystander],
    ['a leader of another party', clinicHead],
    ['a leader without authority', haramsDepartmentHead],
    ['the applicant himself', projectLeader],
    ['the secretary', secretary],
    ['the same object id in another tenant', sameMail],
  ])('%s: nothing is recorded, and nothing of the case is shown', async (_who, player) => {
    const rig = await asked();
    for (const verb of ['endorse', 'endorsement.show']) {
      const answer = await rig.press(player, verb, yes);
      expect(textOf(answer)).toContain('Dette kortet er til den som svarar for Haram kommune.');
      expect(textOf(answer)).not.toMatch(CASE_DATA);
      expect(verbsOf(answer)).toEqual([]);
    }
    expect(rig.written).toBe(0);
  });

  it('and what the card says of who answers, or how much, counts for nothing', async () => {
    const rig = await asked();
    const forged = { ...yes, person: haramsLeader.id, actor: haramsLeader.actor, amount: 99, status: 'submitted' };
    await rig.press(bystander, 'endorse', forged);
    expect(rig.written).toBe(0);
    await rig.press(haramsLeader, 'endorse', { ...forged, party: 'alesund' });
    expect(rig.written).toBe(0);
  });

  it('and an application that does not exist looks the same as one that is not his', async () => {
    const rig = await asked();
    const none = await rig.press(bystander, 'endorse', { ...yes, application: 'none' });
    expect(none).toEqual(await rig.press(bystander, 'endorse', yes));
  });

  it.each(['endorse', 'endorsement.show'])(
    'a leader of a party that is not on the application presses %s for his own party, and reads nothing of it',
    async (verb) => {
      const rig = await CardRig.start([...ASKED, ...enters(stranger), mayEndorse(stranger, 'molde')], AN_ORDINARY_DAY);
      const answer = await rig.press(stranger, verb, { ...yes, party: 'molde' });
      expect(textOf(answer)).toContain('Dette kortet er til den som svarar for Molde kommune.');
      expect(textOf(answer)).not.toMatch(CASE_DATA);
      expect(rig.written).toBe(0);
    },
  );

  it.each(['constructor', '__proto__', 'toString'])('and a party called %s is nobody’s', async (party) => {
    const rig = await asked();
    const answer = await rig.press(haramsLeader, 'endorse', { ...yes, party });
    expect(textOf(answer)).not.toMatch(CASE_DATA);
    expect(rig.written).toBe(0);
  });

  it('a leader whose party was taken out keeps what he was asked, and does not read what was sent after', async () => {
    const { haram: _taken, ...others } = isSent().asked;
    const facts = { ...asksFor(2_000_000, ['alesund']), title: { text: 'Noko heilt anna' } };
    const resent = isSent({ version: 2, freezeId: 'freeze-2', sha: 'b'.repeat(64), asked: others, facts });
    const rig = await CardRig.start([...ASKED, declines(alesundsLeader, 'alesund'), resent], AN_ORDINARY_DAY);
    const first = await rig.press(haramsLeader, 'endorsement.show', question);
    expect(textOf(first)).toContain('FACT ung');
    expect(textOf(first)).not.toContain('Noko heilt anna');
    const second = await rig.press(haramsLeader, 'endorsement.show', { ...question, version: 2 });
    expect(textOf(second)).toContain('Dette kortet er til den som svarar for Haram kommune.');
    expect(textOf(second)).not.toMatch(/Noko heilt anna|2.000.000/);
  });

  it('and a party that is made up is not made into links or mentions', async () => {
    const rig = await asked();
    const answer = await rig.press(bystander, 'endorse', { ...yes, party: '[x](https://evil.test)<at>b</at>' });
    expect(textOf(answer)).not.toMatch(/\[x\]\(|<at>/);
  });
});

describe('a button that is not offered (C3, B11)', () => {
  it.each([
    ['reopen', question],
    ['approve', yes],
    ['toString', {}],
    ['__proto__', {}],
    ['endorse', null],
    ['endorse', 'text'],
    ['endorse', [yes]],
    ['endorse', { ...yes, answer: 'maybe' }],
    ['endorse', { ...yes, version: '1' }],
    ['endorse', { ...yes, version: 1.5 }],
    ['endorse', { ...yes, application: 'x'.repeat(65) }],
    ['vote', { ballot: 'ballot', choice: 'for' }],
    ['vote', { ballot: 'ballot', choice: 'veto', revision: 0 }],
  ])('%s with %j is answered with a sentence', async (verb, data) => {
    const rig = await asked();
    const answer = await rig.press(haramsLeader, verb, data);
    expect(answer).toHaveProperty('message', expect.stringContaining('kunne ikkje lesast'));
    expect(rig.written).toBe(0);
  });

  it('votes on an endorsed application that has no ballot', async () => {
    const rig = await asked();
    const answer = await rig.press(chair, 'vote', { ballot: 'app', choice: 'for', revision: 0 });
    expect(textOf(answer)).toContain('Denne røystinga gjeld dei som sit i utvalet.');
    expect(rig.written).toBe(0);
  });
});

describe('what somebody writes (C9)', () => {
  it('stands as it was written, and is shown inert', async () => {
    const rig = await asked();
    const evil =
      '<at>Alle</at> [trykk](javascript:alert(1)) ![](http://evil.test/p.png) {{DATE()}} ${x} \u202eabc\u0000 **feit**';
    const answer = await rig.press(haramsLeader, 'endorse', { ...yes, justification: evil });
    expect(rig.state.applications.get('app')?.rounds[0]?.answers['haram']?.justification.text).toBe(evil);
    const shown = textOf(answer);
    expect(shown).not.toMatch(/<at>|\]\(|!\[|\{\{|\$\{|\u202e|\\u202e|\\u0000|http:\/\/evil|\*\*feit/);
    // And it looks as it was written.
    expect(shown.replace(/\u2060/g, '')).toContain('[trykk](javascript:alert(1))');
  });
});

describe('a member presses the vote card', () => {
  const press = { ballot: 'ballot', choice: 'for', revision: 0 };

  it('and sees his own answer, and how many have answered', async () => {
    const rig = await meeting();
    const answer = await rig.press(chair, 'vote', press, inChannel);
    expect(textOf(answer)).toContain('✓ Du røysta for, kl. 10.00');
    expect(textOf(answer)).toContain('1 av 4 har svara');
    expect(rig.state.ballots.get('ballot')?.votes[chair.id]).toMatchObject({ choice: 'for', revision: 1 });
  });

  it('changes his mind by the card he then has', async () => {
    const rig = await meeting();
    await rig.press(chair, 'vote', press, inChannel);
    await rig.press(chair, 'vote', { ...press, choice: 'against', revision: 1 }, inChannel);
    expect(rig.state.ballots.get('ballot')?.votes[chair.id]).toMatchObject({ choice: 'against', revision: 2 });
  });

  it('again by the card he had before, and is told that it was changed elsewhere', async () => {
    const rig = await meeting();
    await rig.press(chair, 'vote', press, inChannel);
    const answer = await rig.press(chair, 'vote', { ...press, choice: 'against' }, inChannel);
    expect(textOf(answer)).toContain('Svaret ditt var alt endra ein annan stad');
    expect(rig.state.ballots.get('ballot')?.votes[chair.id]).toMatchObject({ choice: 'for' });
  });

  it('once more for what he has left since, by the card that all share: his newest answer stands, and he is told so', async () => {
    const rig = await meeting();
    await rig.press(chair, 'vote', press, inChannel);
    await rig.press(chair, 'vote', { ...press, choice: 'against', revision: 1 }, inChannel);
    const answer = await rig.press(chair, 'vote', press, inChannel);
    expect(textOf(answer)).toContain('Svaret ditt var alt endra ein annan stad');
    expect(rig.state.ballots.get('ballot')?.votes[chair.id]).toMatchObject({ choice: 'against', revision: 2 });
    expect(rig.written).toBe(2);
  });

  it('fifty times at once, and it counts once (D1)', async () => {
    const rig = await meeting();
    await Promise.all(Array.from({ length: 50 }, () => rig.press(chair, 'vote', press, inChannel)));
    expect(rig.state.ballots.get('ballot')?.votes[chair.id]?.revision).toBe(1);
  });

  it.each<[string, Player]>([
    ['no member', bystander],
    ['not in the register', stranger],
    ['the secretary', secretary],
    ['the applicant', projectLeader],
  ])('though he is %s: nothing is recorded (D2)', async (_who, player) => {
    const rig = await meeting();
    const answer = await rig.press(player, 'vote', press, inChannel);
    expect(textOf(answer)).toContain('Du har ikkje røysterett i denne saka. Ingenting er registrert.');
    expect(verbsOf(answer)).toEqual([]);
    expect(rig.written).toBe(0);
  });

  it('from a copy that was forwarded: who has no seat sees nothing of the case, who has one sees it (C8)', async () => {
    const rig = await meeting();
    for (const verb of ['vote', 'ballot.show']) {
      const answer = await rig.press(bystander, verb, press, { conversation: '19:somewhere-else' });
      expect(textOf(answer)).not.toMatch(CASE_DATA);
    }
    expect(textOf(await rig.press(hospitalMember, 'ballot.show', press))).toMatch(CASE_DATA);
  });

  it('when it is closed, and sees the result (D3)', async () => {
    const closed = [...theCommitteeMeets, ballotIsOpen(), isClosing, isClosed()];
    const rig = await CardRig.start(closed, LATER_THAT_DAY);
    const answer = await rig.press(chair, 'vote', press, inChannel);
    expect(textOf(answer)).toContain('Røystinga er lukka, så svaret ditt er ikkje registrert.');
    expect(verbsOf(answer)).toEqual([]);
    expect(rig.written).toBe(0);
  });

  it('who is named on the application, and is first asked whether he is impartial', async () => {
    const named = ballotIsOpen({ askImpartiality: [chair.id] });
    const rig = await CardRig.start([...theCommitteeMeets, named], MEETING_DAY);
    const first = await rig.press(chair, 'ballot.show', { ballot: 'ballot' }, inChannel);
    expect(verbsOf(first)).toEqual(['declareImpartiality', 'declareImpartiality', 'declareImpartiality']);
    expect(textOf(await rig.press(chair, 'vote', press, inChannel))).toContain('Svar på om du er habil');
    const recused = { ballot: 'ballot', answer: 'recused', shown: 'none' };
    const answer = await rig.press(chair, 'declareImpartiality', recused, inChannel);
    expect(textOf(answer)).toContain('Du er inhabil i saka og tel ikkje med.');
    expect(verbsOf(answer)).toEqual([]);
  });
});

describe('when the journal cannot be written', () => {
  /** Presses «Sjå på nytt»; what stands in the field comes along, as Teams does it. */
  const pressed = (rig: CardRig, answer: PressAnswer): Promise<PressAnswer> => {
    const [look] = cardIn(answer).actions ?? [];
    if (look?.type !== 'Action.Execute') throw new Error('nothing to press');
    return rig.press(haramsLeader, look.verb, { ...look.data, justification: yes.justification });
  };

  it('certainly not: the sentence, the buttons and what was typed', async () => {
    const rig = await asked();
    rig.log.appending = 'refused';
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    expect(textOf(answer)).toContain('ingenting er registrert');
    expect(textOf(answer)).toContain('Vi treng dette.');
    expect(verbsOf(answer)).toEqual(['endorse', 'endorse', 'endorse']);
  });

  it('perhaps: a card that looks again, and shows that it came (fault 18)', async () => {
    const rig = await asked();
    rig.log.appending = 'late';
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    expect(textOf(answer)).toContain('Vi veit ikkje enno om svaret ditt er registrert.');
    expect(verbsOf(answer)).toEqual(['endorsement.show']);
    rig.log.appending = 'written';
    rig.log.arrive();
    await rig.clock.pass(30_000);
    expect(textOf(await pressed(rig, answer))).toContain('✓ Du støttar søknaden');
  });

  it('perhaps, and it never came: the card asks again, with what was typed', async () => {
    const rig = await asked();
    rig.log.appending = 'dropped';
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    rig.log.appending = 'written';
    const later = await pressed(rig, answer);
    expect(verbsOf(later)).toEqual(['endorse', 'endorse', 'endorse']);
    expect(textOf(later)).toContain('Vi treng dette.');
    expect(textOf(later)).toContain('Vi finn ikkje svaret ditt i journalen enno.');
  });

  it('perhaps, and another has got its place: the card says that it was not recorded', async () => {
    const rig = await asked();
    rig.log.appending = 'dropped';
    const answer = await rig.press(haramsLeader, 'endorse', yes);
    rig.log.appending = 'written';
    await rig.press(clinicHead, 'endorse', { ...yes, party: 'hf' });
    const later = textOf(await pressed(rig, answer));
    expect(later).toContain('Svaret ditt vart ikkje registrert. Prøv igjen.');
    expect(later).toContain('Vi treng dette.');
  });

  it('perhaps, for a vote as well', async () => {
    const rig = await meeting();
    rig.log.appending = 'dropped';
    const answer = await rig.press(chair, 'vote', { ballot: 'ballot', choice: 'for', revision: 0 }, inChannel);
    expect(verbsOf(answer)).toEqual(['ballot.show']);
  });
});

describe('all leaders answer by card', () => {
  it('and the application submits itself with the last one', async () => {
    const rig = await CardRig.start([...ASKED, endorses(alesundsLeader, 'alesund')], AN_ORDINARY_DAY);
    await rig.press(clinicHead, 'endorse', { ...yes, party: 'hf' });
    const last = await rig.press(haramsLeader, 'endorse', yes);
    expect(textOf(last)).toContain('Alle partane støttar søknaden. Han er send inn som nummer 1.');
    expect(rig.state.applications.get('app')?.status).toBe('submitted');
  });
});
