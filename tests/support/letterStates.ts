import { kroner } from '../../src/grant/money.js';
import type { HealthCommunityProfile } from '../../src/grant/profile.js';
import { currentRound, type MotionLine, type State } from '../../src/grant/state.js';
import type { Event } from '../../src/steps/process.js';
import { isDecided } from './decided.js';
import { ALL_ENDORSED } from './endorsedApplication.js';
import { stateAfter } from './given.js';
import { MEETING_DAY, isOnAgenda, meetingIsPlanned } from './theMeeting.js';

const application = ALL_ENDORSED.applications.get('app');
const asked = (application && currentRound(application)?.facts.requested.sum) ?? kroner(0);
const conditions = [
  { text: 'Partane lagar ein avtale innan 1. februar 2025.' },
  { text: 'Revidert budsjett innan 15. januar 2025.' },
];

const decided = (line: Partial<MotionLine>, ...more: Event[]): State =>
  stateAfter(
    [meetingIsPlanned, isOnAgenda(), isDecided({ amount: asked, ...line }), ...more],
    ALL_ENDORSED,
    MEETING_DAY,
  );

/** The same under a profile whose helsefellesskap has decided what its letters say about the law and complaints. */
const withLetters = (state: State, letters: HealthCommunityProfile['letters']): State => ({
  ...state,
  calls: state.calls.change('autumn', (call) => ({ ...call, profile: { ...call.profile, letters } })),
});
const said = (nn: string, nb: string, en: string) => ({ nn, nb, en });

/** The committee has decided what was sent in, in three ways. */
export const LETTERS = {
  granted: decided({ conditions }),
  reversed: decided(
    { conditions },
    isDecided(
      { outcome: 'partlyGranted', amount: kroner(600_000), reason: { text: 'Resten er dekt av ei anna ordning.' } },
      {
        decision: 'ssu-2024-1-r1',
        corrects: 'ssu-2024-1',
        how: 'reverses',
        why: { text: 'Partane fekk pengar frå ei anna ordning etter at vedtaket vart gjort.' },
      },
    ),
  ),
  rejected: withLetters(
    decided({ outcome: 'rejected', amount: kroner(0), reason: { text: 'Tiltaket overlappar eit anna.' } }),
    {
      legalBasis: said(
        'Retningslinjene for tilskotet.',
        'Retningslinjene for tilskuddet.',
        'The guidelines for the grant.',
      ),
      complaint: {
        text: said(
          'De kan klage innan tre veker.',
          'Dere kan klage innen tre uker.',
          'You may complain within three weeks.',
        ),
        printed: true,
      },
    },
  ),
} as const;
