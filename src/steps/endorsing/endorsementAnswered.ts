import type { CardElement } from '../../cards/adaptiveCard.js';
import { momentIn, type CardContext } from '../../cards/cardContext.js';
import { partyName, partyNames } from '../../cards/partyWords.js';
import { block, heading, inert, plain, shortHash, small, written } from '../../cards/pieces.js';
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
  // Once a round has ended, nobody is waited for.
  const waiting = round.ended === undefined ? names(undefined) : '';
  return plain(texts.cards.endorsement.answers(names('endorsed'), waiting, names('declined')));
};

const sentenceOf = ({ answer, person }: Endorsement, party: string, { texts, reader }: CardContext): string => {
  const { endorsement } = texts.cards;
  if (answer === 'endorsed') return person === reader ? endorsement.youEndorse : endorsement.partyEndorses(party);
  return person === reader ? endorsement.youDecline : endorsement.partyDeclines(party);
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
  const ended = currentRound(application)?.ended;
  if (ended === 'withdrawn') return [plain(endorsement.withdrawn)];
  if (ended === 'returned') return [plain(endorsement.returned)];
  if (application.submitted && application.number !== undefined)
    return [plain(endorsement.submitted(String(application.number)))];
  if (application.status === 'endorsed') return [plain(endorsement.allEndorsed)];
  return application.notAssessed ? [plain(endorsement.notAssessed)] : [];
};

/** The application was sent anew: what has changed that is easy to say, and where the new question is. */
export const outdatedBlock = ({ application }: Answered, round: Round, { texts }: CardContext): CardElement => {
  const { endorsement } = texts.cards;
  const before = round.facts.requested.sum;
  const now = currentRound(application)?.facts.requested.sum ?? before;
  return block(
    'warning',
    heading(endorsement.outdated),
    ...(before === now ? [] : [plain(endorsement.requestedChanged(formatKroner(before), formatKroner(now)))]),
    plain(endorsement.newCard),
  );
};

/** Another party has said no, or a file was changed: nothing more is asked. */
export const roundEndedBlock = ({ call }: Answered, round: Round, { texts }: CardContext): CardElement => {
  if (round.ended === 'attachmentChanged') return block('emphasis', plain(texts.attachments.roundEnded));
  const declined = Object.keys(round.answers).filter((id) => round.answers[id]?.answer === 'declined');
  return block('emphasis', plain(texts.cards.endorsement.roundEnded(partyNames(call.profile, declined, texts))));
};
