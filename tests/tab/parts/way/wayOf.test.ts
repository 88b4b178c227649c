import { describe, expect, it } from '@jest/globals';
import type { ApplicationPage } from '../../../../src/api/contract.js';
import { wayOf } from '../../../../src/tab/parts/way/wayOf.js';
import { nn } from '../../../../src/texts/nn.js';
import { FILLED } from '../../../support/filledApplication.js';
import { NOW, profile } from '../../inSession.js';
import { pageWith } from '../../pages/application/drawForm.js';

const leader = { id: 'l', name: 'Kommunalsjef Test B', title: '' };
const at = (status: ApplicationPage['status'], more: Partial<ApplicationPage> = {}) => {
  const way = wayOf(pageWith(FILLED, { status, since: '2024-12-18T08:00:00.000Z', ...more }), nn, NOW);
  return way && { ...way, who: way.who.replaceAll('\u00a0', ' ') };
};
const statesOf = (way: ReturnType<typeof at>) => way?.steps.map(({ key, state }) => `${key} ${state}`);

describe('where an application is', () => {
  it('is one step of the way, with what is done before it and what comes after', () => {
    expect(statesOf(at('submitted'))).toEqual([
      'writing done',
      'endorsing done',
      'checking now',
      'assessing ahead',
      'meeting ahead',
      'decided ahead',
    ]);
  });

  it('says who has it, since when, and what comes next', () => {
    expect(at('submitted')).toMatchObject({
      who: 'Hos sekretariatet til formell kontroll sidan i dag kl. 09.00.',
      next: 'Så blir søknaden vurdert.',
    });
    expect(at('awaitingEndorsement', { waitingPeople: [leader] })?.who).toBe(
      'Ventar på svar frå Kommunalsjef Test B sidan i dag kl. 09.00.',
    );
    expect(at('ready')?.next).toBe('Så kjem han på saklista til SSU.');
    expect(at('onAgenda')?.who).toBe('På saklista til SSU sidan i dag kl. 09.00.');
  });

  it('has come to its end with a decision, and nothing comes next', () => {
    for (const status of ['granted', 'partlyGranted', 'rejected'] as const) {
      const way = at(status);
      expect(new Set(way?.steps.map(({ state }) => state))).toEqual(new Set(['done']));
      expect(way?.next).toBeUndefined();
    }
  });

  it('ended where it came to, when it will not be assessed or was withdrawn', () => {
    const turn = { at: '', by: leader };
    expect(statesOf(at('notAssessed', { screenedOut: turn }))).toContain('checking ended');
    expect(statesOf(at('withdrawn', { answers: [{ party: 'haram' }] }))).toContain('endorsing ended');
    expect(statesOf(at('notAssessed'))).toContain('writing ended');
  });

  it('is back in assessment when it was deferred', () => {
    expect(statesOf(at('deferred'))).toContain('assessing now');
  });

  it('has no step for leaders where none is asked, and none at all where it is deleted', () => {
    const unasked = { ...profile, endorsement: { kommune: 'none', hf: 'none' } as const };
    expect(statesOf(at('submitted', { profile: unasked }))).toEqual([
      'writing done',
      'checking now',
      'assessing ahead',
      'meeting ahead',
      'decided ahead',
    ]);
    expect(at('deleted')).toBeUndefined();
  });
});
