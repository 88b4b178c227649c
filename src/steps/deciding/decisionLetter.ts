import {
  fact,
  nameIn,
  quoted,
  textOf,
  titleIn,
  wordsOf,
  type DocumentContext,
  type SentVersion,
} from '../../cards/documentContext.js';
import { partyNames } from '../../cards/partyWords.js';
import { bodyIn } from '../../grant/bodies.js';
import { partiesIn } from '../../grant/call.js';
import { osloDate } from '../../grant/calendar.js';
import { caseNumber } from '../../grant/caseNumber.js';
import type { Block, NeutralDocument } from '../../grant/document.js';
import { formatKroner } from '../../grant/money.js';
import type { Party } from '../../grant/party.js';
import { isSecretary, secretariesOn } from '../../grant/roles.js';
import type { GrantDecision } from '../../grant/state.js';

export interface LetterInput {
  readonly version: SentVersion;
  readonly decision: GrantDecision;
  readonly party: Party;
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text });

const bodyName = ({ version: { state, call }, decision }: LetterInput, { texts }: DocumentContext): string => {
  const body = bodyIn(call.profile, state.meetings.get(decision.meeting)?.body);
  return body?.name[texts.language] ?? call.profile.name;
};

/** Who had it in hand: the secretary who recorded it, else the secretariat of that day. */
const officerOf = ({ version: { state }, decision: { by, stamp } }: LetterInput): string | undefined => {
  const day = osloDate(stamp.at);
  return isSecretary(state, by, day) ? by : secretariesOn(state, day)[0];
};

const about = (input: LetterInput, context: DocumentContext): Block => {
  const { version, decision, party } = input;
  const { state, application, round } = version;
  const { letters: words, documents, format } = context.texts;
  const { line, stamp } = decision;
  const known = state.cases.get(decision.case);
  const officer = officerOf(input);
  return {
    kind: 'facts',
    facts: [
      ...fact(words.to, party.name),
      ...fact(words.from, bodyName(input, context)),
      ...fact(words.boardCase, known && caseNumber(state, known)),
      ...fact(words.date, format.date(osloDate(stamp.at))),
      ...fact(
        words.application,
        application.number === undefined ? application.id : documents.facts.number(application.number),
      ),
      ...fact(words.requested, formatKroner(round.facts.requested.sum)),
      ...(line.amount > 0
        ? fact(words.granted, `${formatKroner(line.amount)} (${words.frame(String(line.year))})`)
        : []),
      ...fact(words.officer, officer === undefined ? undefined : nameIn(context, officer)),
    ],
  };
};

const replaced = ({ version: { state }, decision }: LetterInput, context: DocumentContext): Block[] => {
  const { corrects, how, why } = decision;
  const before = corrects === undefined ? undefined : state.decisions.get(corrects);
  if (!before || !how) return [];
  const { letters: words, format } = context.texts;
  return [
    heading(words.inPlace),
    paragraph(words[how](format.date(osloDate(before.stamp.at)), String(before.stamp.seq))),
    ...(why ? [paragraph(words.why(textOf(why, context)))] : []),
  ];
};

const conditions = ({ decision: { line } }: LetterInput, context: DocumentContext): Block[] => {
  const { letters: words } = context.texts;
  if (line.conditions.length === 0) return [];
  return [
    heading(words.conditions),
    paragraph(words.conditionsLead),
    { kind: 'list', items: line.conditions.map((condition) => textOf(condition, context)) },
  ];
};

/** Only what the helsefellesskap has decided to say about the law and about complaining. */
const rights = ({ version: { call } }: LetterInput, { texts }: DocumentContext): Block[] => {
  const { legalBasis, complaint } = call.profile.letters;
  const { letters: words, language } = texts;
  return [
    ...(legalBasis ? [heading(words.legalBasis), paragraph(legalBasis[language])] : []),
    ...(complaint?.printed ? [heading(words.complaint), paragraph(complaint.text[language])] : []),
  ];
};

/**
 * What was decided, to one party in its own written language. Made of the state as it was decided and of nothing that comes later,
 * so that it can be drawn again: that it was replaced stands in the letter about what took its place.
 */
export const decisionLetter = (input: LetterInput, context: DocumentContext): NeutralDocument => {
  const { version, decision, party } = input;
  const { call, round } = version;
  const { texts, copyOf } = context;
  const { letters: words, documents } = texts;
  const { line, stamp } = decision;
  const title = titleIn(round.facts.title, context);
  const body = bodyName(input, context);
  const said = words.said[line.outcome](
    body,
    formatKroner(line.amount),
    title,
    formatKroner(round.facts.requested.sum),
  );
  return {
    language: texts.language,
    title: words.title(title),
    issuer: call.profile.name,
    kicker: words.kicker,
    subject: words.subject(party.name, title),
    dated: stamp.at,
    foot: documents.foot(stamp.seq, stamp.hash.slice(0, 16)),
    words: wordsOf(texts),
    blocks: [
      ...(copyOf
        ? [{ kind: 'paragraph', role: 'small', text: documents.copy(documents.languages[copyOf]) } as const]
        : []),
      about(input, context),
      heading(words.decision),
      { kind: 'paragraph', role: 'lead', text: said },
      ...replaced(input, context),
      ...conditions(input, context),
      ...(line.reason ? [heading(words.reason), quoted(line.reason, context)] : []),
      ...rights(input, context),
      heading(words.meaning),
      paragraph(words.sameToAll(partyNames(call.profile, partiesIn(round, call), texts))),
      paragraph(words.electronic),
    ],
  };
};
