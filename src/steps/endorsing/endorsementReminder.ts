import type { AdaptiveCard } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import { partyName } from '../../cards/partyWords.js';
import { card, kicker, plain, strong, title, written } from '../../cards/pieces.js';
import { deadlineOf } from '../../grant/deadline.js';
import type { Application, Call, Reminder, Round } from '../../grant/state.js';

interface ReminderInput {
  readonly application: Application;
  readonly call: Call;
  readonly round: Round;
  readonly reminder: Reminder;
}

/** Whether he it was sent to is still the one who is waited for. */
export const stillWaits = (application: Application, round: Round, { party, person }: Reminder): boolean =>
  application.status === 'awaitingEndorsement' &&
  application.rounds.at(-1)?.version === round.version &&
  round.asked[party]?.person === person &&
  round.answers[party] === undefined;

/** A new message, so that it is noticed; the question itself, with its buttons, stays where it is, and there is one of it. */
export const endorsementReminder = (
  { application, call, round, reminder }: ReminderInput,
  context: CardContext,
): AdaptiveCard => {
  const { cards, format, round: words } = context.texts;
  const party = partyName(call.profile, reminder.party);
  const waits = stillWaits(application, round, reminder);
  const deadline = format.dateAndTime(deadlineOf(application, call), '23.59');
  return card(context, {
    body: [
      kicker(
        cards.endorsement.kicker(party),
        waits ? words.reminder.state : cards.endorsement.done,
        waits ? 'Accent' : 'Default',
      ),
      title(waits ? words.reminder.title(party) : words.reminder.over),
      strong(written(round.facts.title, cards.textRemoved)),
      plain(waits ? words.reminder.text(deadline) : words.reminder.nothing),
    ],
    actions: [
      {
        type: 'Action.OpenUrl',
        title: waits ? words.reminder.open : cards.endorsement.openApplication,
        url: context.linkTo(`endorsements/${application.id}/${round.version}`),
      },
    ],
    fallback: words.reminder.fallback(party, deadline),
  });
};
