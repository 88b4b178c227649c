import type { CardElement } from '../../cards/adaptiveCard.js';
import { momentIn, type CardContext } from '../../cards/cardContext.js';
import { partyName, partyNames } from '../../cards/partyWords.js';
import { block, heading, inert, plain, shortHash, small, written } from '../../cards/pieces.js';
import { FIELDS, PARTS } from '../../grant/application.js';
import { formatKroner } from '../../grant/money.js';
import type { PartyId } from '../../grant/party.js';
import { currentRound, type Application, type Call, type Endorsement, type Round } from '../../grant/state.js';

interface Answered {
  readonly application: Application;
  readonly call: Call;
  readonly party: PartyId;
  readonly version: number;
}

/** Who has answered what, and who is waited for. */
export const answersSoFar = ({ call }: Answered, round: Round, { texts }: CardContext): CardElement => {
  const names = (wanted: Endorsement['answer'] | undefined): string =>
    partyNames(
      call.profile,
      Object.keys(round.asked).filter((id) => round.answers[id]?.answer === wanted),
      texts,
    );
  // Once the round has ended, nobody is waited for.
  const waiting = round.ended ? '' : names(undefined);
  const { answers } = texts.cards.endorsement;
  return plain(answers(names('endorsed'), waiting, names('declined'), names('changesRequested')));
};

const sentenceOf = ({ answer, person }: Endorsement, party: string, { texts, reader }: CardContext): string => {
  const { endorsement } = texts.cards;
  const mine = person === reader;
  switch (answer) {
    case 'endorsed':
      return mine ? endorsement.youEndorse : endorsement.partyEndorses(party);
    case 'declined':
      return mine ? endorsement.youDecline : endorsement.partyDeclines(party);
    case 'changesRequested':
      return mine ? texts.round.card.youAskForChanges : texts.round.card.partyAsksForChanges(party);
  }
};

/** The answer, whose it was and when, in his own words. */
export const givenBlock = ({ call }: Answered, given: Endorsement, context: CardContext): CardElement => {
  const { cards } = context.texts;
  const when = momentIn(context, given.stamp.at);
  const name = inert(context.nameOf(given.person));
  const { justification } = given;
  const said = written(justification, justification.removed ? cards.textRemoved : cards.textInTab);
  return block(
    given.answer === 'endorsed' ? 'good' : 'emphasis',
    heading(sentenceOf(given, partyName(call.profile, given.party), context)),
    small(
      given.inPlaceOf === undefined
        ? `${name}, ${when}`
        : cards.endorsement.inPlaceOf(name, inert(context.nameOf(given.inPlaceOf)), when),
    ),
    heading(`«${said}»`, 'Default'),
  );
};

export const journalLine = ({ stamp }: Endorsement, { texts }: CardContext): CardElement => ({
  ...small(texts.cards.journal(String(stamp.seq), shortHash(stamp.hash))),
  spacing: 'Medium',
});

/** What has become of the application since this party answered. */
export const afterwards = (
  { application, version }: Answered,
  given: Endorsement,
  { texts }: CardContext,
): CardElement[] => {
  const { endorsement } = texts.cards;
  if (application.rounds[version - 1]?.ended === 'attachmentChanged') return [plain(texts.attachments.notice.leaders)];
  if (given.answer === 'declined') return [plain(endorsement.declinedTold)];
  if (given.answer === 'changesRequested') return [plain(texts.round.card.changesTold)];
  const ended = currentRound(application)?.ended;
  if (ended === 'withdrawn') return [plain(endorsement.withdrawn)];
  if (ended === 'returned') return [plain(endorsement.returned)];
  if (application.notAssessed?.why) return [plain(texts.screening.card.toLeader)];
  if (application.submitted && application.number !== undefined)
    return [plain(endorsement.submitted(String(application.number)))];
  if (application.status === 'endorsed') return [plain(endorsement.allEndorsed)];
  return application.notAssessed ? [plain(endorsement.notAssessed)] : [];
};

/** To a leader who was asked about an earlier version: the parts of the form that have changed since. */
export const changedSince = ({ application, party, version }: Answered, { texts }: CardContext): CardElement[] => {
  const earlier = application.rounds.slice(0, version - 1).findLast(({ asked }) => asked[party] !== undefined);
  if (!earlier) return [];
  const later = application.rounds.slice(earlier.version, version);
  const fields = later.flatMap(({ changed }) => changed ?? []);
  const parts = PARTS.filter((part) => fields.some((field) => FIELDS[field].part === part));
  if (parts.length === 0) return [];
  return [plain(texts.round.card.changedParts(parts.map((part) => texts.form.parts[part]).join(', ')))];
};

/** The application was sent anew: what has changed that is easy to say, and where the new question is. */
export const outdatedBlock = ({ application }: Answered, round: Round, { texts }: CardContext): CardElement => {
  const { endorsement } = texts.cards;
  const before = round.facts.requested.sum;
  const newest = currentRound(application);
  const now = newest?.facts.requested.sum ?? before;
  return block(
    'warning',
    heading(newest?.sha === round.sha ? texts.round.card.sentAgain : endorsement.outdated),
    ...(before === now ? [] : [plain(endorsement.requestedChanged(formatKroner(before), formatKroner(now)))]),
    plain(endorsement.newCard),
  );
};

/** The round has ended without this party's answer, or after it: why, and that nothing more is asked. */
export const roundEndedBlock = ({ call }: Answered, round: Round, { texts }: CardContext): CardElement[] => {
  const { ended } = round;
  if (ended === undefined) return [];
  if (ended === 'attachmentChanged') return [block('emphasis', plain(texts.attachments.roundEnded))];
  const parties = Object.keys(round.answers).filter((id) => round.answers[id]?.answer === ended);
  return [block('emphasis', plain(texts.round.endedBy[ended](partyNames(call.profile, parties, texts))))];
};
