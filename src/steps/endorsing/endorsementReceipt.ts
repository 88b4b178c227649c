import { partyName, partyNames } from '../../cards/partyWords.js';
import type { ApplicationContent } from '../../grant/application.js';
import { partiesIn } from '../../grant/call.js';
import type { Block, NeutralDocument } from '../../grant/document.js';
import { formatKroner } from '../../grant/money.js';
import type { Endorsement } from '../../grant/state.js';
import { attachmentBlocks } from './attachmentBlocks.js';
import {
  fact,
  osloTime,
  quoted,
  textOf,
  titleIn,
  wordsOf,
  type DocumentContext,
  type SentVersion,
} from '../../cards/documentContext.js';
import { endorserFacts } from './endorsementFacts.js';
import { statementOf } from './statement.js';

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const paragraph = (text: string): Block => ({ kind: 'paragraph', role: 'body', text });

const who = (version: SentVersion, given: Endorsement, context: DocumentContext): Block => {
  const { facts: words } = context.texts.documents;
  const [tenant, object] = given.actor.split('/');
  return {
    kind: 'facts',
    facts: [
      ...endorserFacts(version, given, context),
      ...fact(words.tenant, tenant, true),
      ...fact(words.object, object, true),
    ],
  };
};

const what = ({ call, application, round }: SentVersion, given: Endorsement, context: DocumentContext): Block => {
  const { texts } = context;
  const { facts: words } = texts.documents;
  const { period, requested, ownContributionByParty } = round.facts;
  const own = ownContributionByParty[given.party];
  return {
    kind: 'facts',
    facts: [
      ...fact(words.title, textOf(round.facts.title, context)),
      ...fact(words.application, application.id),
      ...fact(words.parties, partyNames(call.profile, partiesIn(round, call), texts)),
      ...fact(words.period, texts.format.period(period.from, period.to)),
      ...fact(words.requested, formatKroner(requested.sum)),
      ...fact(words.ownContribution, own === undefined ? undefined : formatKroner(own)),
      ...fact(words.version, String(round.version)),
      ...fact(words.contentHash, round.sha, true),
    ],
  };
};

const when = ({ stamp }: Endorsement, { texts }: DocumentContext): Block => {
  const { facts: words } = texts.documents;
  return {
    kind: 'facts',
    facts: [
      ...fact(words.oslo, osloTime(texts, stamp.at)),
      ...fact(words.utc, stamp.at),
      ...fact(words.entry, String(stamp.seq)),
      ...fact(words.entryHash, stamp.hash, true),
      ...fact(words.head, words.isHead),
    ],
  };
};

/** What lay with the application: by these fingerprints anybody who has a file can tell whether it is the one that was answered to. */
const attached = (content: ApplicationContent | undefined, { texts }: DocumentContext): Block[] => {
  const { notThere, receipt } = texts.documents;
  if (!content) return [{ kind: 'paragraph', role: 'empty', text: notThere }];
  const files = content.attachments ?? [];
  if (files.length === 0) return [{ kind: 'paragraph', role: 'empty', text: texts.attachments.noneSent }];
  return [paragraph(receipt.attachmentsLead), ...attachmentBlocks(files, texts, 2)];
};

/**
 * What a leader gets to keep when his party stands behind an application: who, by what authority, to what, when, and where it
 * stands in the journal. Made of the state and the frozen content as it was answered and of nothing that changes, so that it can be
 * drawn again.
 */
export const endorsementReceipt = (
  version: SentVersion,
  given: Endorsement,
  content: ApplicationContent | undefined,
  context: DocumentContext,
): NeutralDocument => {
  const { texts, copyOf } = context;
  const { receipt, foot, agreedTo, endorsedFor, copy, languages } = texts.documents;
  const party = partyName(version.call.profile, given.party);
  const title = titleIn(version.round.facts.title, context);
  return {
    language: texts.language,
    title: receipt.title(party, title),
    issuer: version.call.profile.name,
    kicker: receipt.kicker,
    subject: receipt.subject(party, title),
    dated: given.stamp.at,
    foot: foot(given.stamp.seq, given.stamp.hash.slice(0, 16)),
    words: wordsOf(texts),
    blocks: [
      ...(copyOf ? [{ kind: 'paragraph', role: 'small', text: copy(languages[copyOf]) } as const] : []),
      {
        kind: 'notice',
        tone: 'good',
        title: endorsedFor(party),
        text: agreedTo(statementOf(version.call.profile, given.party, texts)),
      },
      heading(receipt.who),
      who(version, given, context),
      heading(receipt.why),
      quoted(given.justification, context),
      heading(receipt.what),
      what(version, given, context),
      heading(receipt.attachments),
      ...attached(content, context),
      heading(receipt.when),
      when(given, context),
      heading(receipt.meaning),
      paragraph(receipt.notASignature),
      // Only what was filed is known there.
      ...(copyOf ? [] : [paragraph(receipt.check)]),
    ],
  };
};
