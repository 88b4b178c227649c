import type { AdaptiveCard } from '../cards/adaptiveCard.js';
import type { CardContext } from '../cards/cardContext.js';
import type { PersonId } from '../grant/people.js';
import type { Application, State } from '../grant/state.js';
import { reminderKey } from '../steps/endorsing/endorsementKeys.js';
import { endorsementReminder, stillWaits } from '../steps/endorsing/endorsementReminder.js';

/** As a wanted message is, which knows this file. */
interface Reminding {
  readonly key: string;
  readonly recipient: { readonly to: 'person'; readonly person: PersonId };
  readonly mark: string;
  readonly onlyWhereSent?: true;
  readonly reminds?: true;
  readonly draw: (context: CardContext, state: State) => AdaptiveCard | undefined;
}

/** A message for each reminder; once it is answered or over, what was sent says so, and what was not sent is not. */
export const remindersOf = (application: Application): Reminding[] =>
  application.rounds.flatMap((round) =>
    (round.reminders ?? []).map((reminder): Reminding => {
      const { party, person, slot } = reminder;
      const waits = stillWaits(application, round, reminder);
      return {
        key: reminderKey(application.id, round.version, party, person, slot),
        recipient: { to: 'person', person },
        mark: waits ? 'waits' : 'over',
        ...(waits ? { reminds: true } : { onlyWhereSent: true }),
        draw: (context, state) => {
          const now = state.applications.get(application.id);
          const call = now && state.calls.get(now.call);
          const its = now?.rounds[round.version - 1];
          return now && call && its && endorsementReminder({ application: now, call, round: its, reminder }, context);
        },
      };
    }),
  );
