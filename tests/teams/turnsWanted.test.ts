import { describe, expect, it } from '@jest/globals';
import { cardsWanted } from '../../src/teams/wanted.js';
import type { Event } from '../../src/steps/process.js';
import { nn } from '../../src/texts/nn.js';
import { haramsLeader } from '../support/cast.js';
import { at, stateAfter } from '../support/given.js';
import { theRegister } from '../support/register.js';
import {
  callIsClosed,
  callIsOpen,
  callIsOpenUnder,
  endorses,
  isReturned,
  isSent,
  isSubmitted,
  isWithdrawn,
  starts,
} from '../support/theCall.js';

const sent = [...theRegister, ...callIsOpen, starts(), isSent()];
const all = ['alesund', 'haram', 'hf'].map((party) => endorses(haramsLeader, party));
const missed: Event = { type: 'notAssessed', v: 1, application: 'app', reasons: [{ code: 'NOT_SENT' }] };
const keys = (history: readonly Event[], begin: string): string[] =>
  cardsWanted(stateAfter(history))
    .filter(({ key, onlyWhereSent }) => key.startsWith(begin) && !onlyWhereSent)
    .map(({ key }) => key.split(':').at(-1) ?? '');

describe('who is told', () => {
  it('that it is withdrawn: those on it, the leaders who were asked, and the secretariat, and not who did it', () => {
    expect(keys([...sent, isWithdrawn()], 'withdrawn:').sort()).toEqual(
      ['alesunds-leader', 'clinic-head', 'harams-leader', 'hospital-contact', 'secretary'].sort(),
    );
  });

  it('that it was sent back: those who stand on it, until it is sent again', () => {
    const back = [...sent, ...all, isSubmitted(), isReturned()];
    expect(keys(back, 'returned:').sort()).toEqual(['hospital-contact', 'project-leader']);
    expect(keys([...back, isSent({ version: 2, freezeId: 'freeze-2' })], 'returned:')).toEqual([]);
  });

  it('no more that it was submitted, once it was sent back: the next submission is news again', () => {
    const back = [...sent, ...all, isSubmitted(), isReturned()];
    expect(keys(back, 'submitted:')).toEqual([]);
    expect(keys([...back, isSent({ version: 2, freezeId: 'freeze-2' })], 'submitted:')).toEqual([]);
  });

  it('that it missed its deadline, once more where it missed the second too', () => {
    const once = [...theRegister, ...callIsOpen, starts(), callIsClosed, missed];
    const marks = (history: readonly Event[]) =>
      cardsWanted(stateAfter(history, undefined, at('2024-12-12T12:00:00+01:00')))
        .map(({ key }) => key)
        .filter((key) => key.startsWith('notassessed:'));
    const [first] = marks(once);
    const [second] = marks([...once, isReturned(), missed]);
    expect(first).toBeDefined();
    expect(second).toBeDefined();
    expect(second).not.toBe(first);
  });
});

describe('what those who stand on an application are told where no leader is asked', () => {
  const unasked = [
    ...theRegister,
    ...callIsOpenUnder({ endorsement: { kommune: 'none', hf: 'none' } }),
    starts(),
    isSent({ asked: {}, submitsItself: false }),
    isSubmitted(),
  ];
  const state = stateAfter(unasked);
  const context = { texts: nn, nameOf: () => 'Person Test', linkTo: (route: string) => route, refreshFor: [] };
  const notices = cardsWanted(state).filter(({ key }) => /^(submitted|endorsed):/.test(key));

  it('is that the secretariat has it, and not that anybody endorsed it', () => {
    expect(notices.map(({ key }) => key).sort()).toEqual([
      'submitted:app:1:hospital-contact',
      'submitted:app:1:project-leader',
    ]);
    for (const card of notices.map(({ draw }) => JSON.stringify(draw(context, state, () => false)))) {
      expect(card).toContain('Sekretariatet har fått søknaden.');
      expect(card).not.toContain('støttar');
    }
  });
});
