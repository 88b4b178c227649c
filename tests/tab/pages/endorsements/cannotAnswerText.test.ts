import { describe, expect, it } from '@jest/globals';
import type { ApplicationPage, PartyAnswer } from '../../../../src/api/contract.js';
import { moreOgRomsdal } from '../../../../src/profiles/moreOgRomsdal.js';
import { cannotAnswerHeading, cannotAnswerText } from '../../../../src/tab/pages/endorsements/cannotAnswerText.js';
import { headStatus } from '../../../../src/tab/pages/endorsements/headStatus.js';
import { nn } from '../../../../src/texts/nn.js';

const leader = { id: 'p', name: 'Kommunalsjef Test Haram', title: '' };
const page = (more: Partial<ApplicationPage>, answers: readonly PartyAnswer[]): ApplicationPage =>
  ({
    status: 'awaitingEndorsement',
    profile: moreOgRomsdal,
    open: true,
    deadline: '2024-12-01',
    answers,
    ...more,
  }) as ApplicationPage;
const silent: PartyAnswer = { party: 'haram', asked: leader };

describe('why a reader has nothing to answer', () => {
  it('names who was asked', () => {
    expect(cannotAnswerText(page({}, [silent]), nn)).toEqual(['Kommunalsjef Test Haram er spurd for Haram kommune.']);
  });

  it('says the server’s own reason first', () => {
    expect(cannotAnswerText(page({ cannotAnswer: 'Du har ikkje fullmakt i dag.' }, [silent]), nn)[0]).toBe(
      'Du har ikkje fullmakt i dag.',
    );
  });

  it('says that the deadline has passed', () => {
    const closed = page({ open: false }, [silent]);
    expect(cannotAnswerText(closed, nn)).toEqual([
      'Fristen gjekk ut 1.\u00a0desember 2024 kl.\u00a023.59. Svar kan ikkje registrerast lenger, og ingenting er registrert.',
    ]);
  });

  it('says that the round ended where somebody declined', () => {
    const server = {
      status: 'draft' as const,
      roundEnded: 'declined' as const,
      cannotAnswer: 'Runden er slutt. Ingenting er registrert.',
    };
    const ended = page(server, [silent, { party: 'hf', answer: 'declined' }]);
    // He has done nothing: neither that nothing was recorded, nor who was asked, is said to him.
    expect(cannotAnswerText(ended, nn)).toEqual([
      'Helse Møre og Romsdal HF støttar ikkje søknaden, så denne runden er avslutta. Du treng ikkje gjere noko.',
    ]);
    expect(cannotAnswerHeading(ended, nn)).toBe('Runden er avslutta');
    expect(headStatus(ended, nn).word).toBe('Runden er avslutta');
  });

  it('says that all have answered, and that a draft asks nobody', () => {
    expect(cannotAnswerText(page({ status: 'endorsed' }, [{ ...silent, answer: 'endorsed' }]), nn)).toEqual([
      nn.endorsing.cannot.allAnswered,
    ]);
    expect(cannotAnswerText(page({ status: 'draft' }, []), nn)).toEqual([nn.endorsing.cannot.nothingToAnswer]);
  });
});
