import { partyName, partyNames } from '../../cards/partyWords.js';
import { PARTS, type ApplicationContent } from '../../grant/application.js';
import { partiesIn } from '../../grant/call.js';
import { osloClock } from '../../grant/calendar.js';
import type { Block, NeutralDocument } from '../../grant/document.js';
import { formatKroner } from '../../grant/money.js';
import { own } from '../../grant/own.js';
import { inPartyOrder, sideIn } from '../../grant/party.js';
import type { Endorsement } from '../../grant/state.js';
import { contentBlocks } from './contentBlocks.js';
import {
  fact,
  osloTime,
  quoted,
  titleIn,
  wordsOf,
  type DocumentContext,
  type SentVersion,
} from '../../cards/documentContext.js';
import { endorserFacts } from './endorsementFacts.js';

const about = ({ application, call, round }: SentVersion, context: DocumentContext): Block => {
  const { texts } = context;
  const { facts: words } = texts.documents;
  const { period, requested, ownContribution } = round.facts;
  const { submitted, number } = application;
  return {
    kind: 'facts',
    facts: [
      ...fact(words.application, number === undefined ? application.id : `${words.number(number)} (${application.id})`),
      ...fact(words.parties, partyNames(call.profile, partiesIn(round, call), texts)),
      ...fact(words.period, texts.format.period(period.from, period.to)),
      ...fact(words.requested, formatKroner(requested.sum)),
      ...fact(words.ownContribution, formatKroner(ownContribution.sum)),
      ...fact(words.deadline, texts.format.date(call.deadline)),
      ...fact(words.submitted, submitted && osloTime(texts, submitted.at)),
      ...fact(words.version, String(round.version)),
      ...fact(words.entry, submitted && String(submitted.seq)),
      ...fact(words.entryHash, submitted?.hash, true),
      ...fact(words.contentHash, round.sha, true),
    ],
  };
};

const endorsement = (version: SentVersion, given: Endorsement, context: DocumentContext): Block[] => {
  const { texts } = context;
  const { facts: words, endorsedFor } = texts.documents;
  const { profile } = version.call;
  const party = partyName(profile, given.party);
  const { date, hour, minute } = osloClock(given.stamp.at);
  const side = sideIn(profile, given.party);
  return [
    { kind: 'heading', level: 2, text: party, ...(side && { side }) },
    {
      kind: 'facts',
      facts: [
        ...fact(words.answer, endorsedFor(party)),
        ...endorserFacts(version, given, context),
        ...fact(words.when, texts.format.dateAndTime(date, texts.format.time(hour, minute))),
        ...fact(words.entry, String(given.stamp.seq)),
        ...fact(words.entryHash, given.stamp.hash, true),
      ],
    },
    quoted(given.justification, context),
  ];
};

/** The whole application as it was sent in: the nine parts of the form, from the content that the leaders answered to. */
export const applicationDocument = (
  version: SentVersion,
  content: ApplicationContent | undefined,
  context: DocumentContext,
): NeutralDocument => {
  const { texts, copyOf } = context;
  const { application: words, foot, copy, languages, notThere } = texts.documents;
  const { application, call, round } = version;
  const { profile } = call;
  const title = titleIn(round.facts.title, context);
  const stamp = application.submitted ?? round.sent;
  const parties = inPartyOrder(profile.parties).filter(({ id }) => own(round.answers, id)?.answer === 'endorsed');
  const small = (text: string): Block => ({ kind: 'paragraph', role: 'small', text });
  return {
    language: texts.language,
    title,
    issuer: profile.name,
    kicker: words.kicker,
    subject: words.subject(title),
    dated: stamp.at,
    foot: foot(stamp.seq, stamp.hash.slice(0, 16)),
    words: wordsOf(texts),
    blocks: [
      ...(copyOf ? [small(copy(languages[copyOf]))] : []),
      about(version, context),
      ...(content
        ? contentBlocks({ content, profile, texts })
        : [{ kind: 'paragraph', role: 'empty', text: notThere } as const]),
      { kind: 'heading', level: 1, text: words.part(PARTS.length, words.endorsements) },
      {
        kind: 'paragraph',
        role: 'body',
        text: parties.length > 0 ? words.endorsementsLead : texts.submitting.noEndorsements,
      },
      ...parties.flatMap(({ id }) => {
        const given = own(round.answers, id);
        return given ? endorsement(version, given, context) : [];
      }),
      { kind: 'heading', level: 1, text: words.meaning },
      ...(content ? [{ kind: 'paragraph', role: 'body', text: words.frozen } as const] : []),
      { kind: 'paragraph', role: 'body', text: words.notSignatures },
    ],
  };
};
