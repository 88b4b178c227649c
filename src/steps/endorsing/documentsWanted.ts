import { documentKey } from '../../grant/filedDocument.js';
import { own } from '../../grant/own.js';
import type { Application, Call, Endorsement, Round, State } from '../../grant/state.js';
import { removedOf, type WantedDocument } from '../../cards/wantedDocument.js';
import { applicationDocument } from './applicationDocument.js';
import type { SentVersion } from '../../cards/documentContext.js';
import { endorsementReceipt } from './endorsementReceipt.js';

/** An answer that was kept when the application was sent anew has its receipt under the version it was given to. */
const wasGivenTo = (round: Round, given: Endorsement): boolean =>
  given.answer === 'endorsed' && given.stamp.seq >= round.sent.seq;

const receipts = (version: SentVersion): WantedDocument[] =>
  Object.values(version.round.answers).flatMap((given): WantedDocument[] => {
    const { application, call, round } = version;
    const party = call.profile.parties.find(({ id }) => id === given.party);
    if (!party || !wasGivenTo(round, given)) return [];
    const subject = { kind: 'receipt', application: application.id, version: round.version, party: party.id } as const;
    const removed = removedOf([round.facts.title, given.justification, given.actingFor]);
    return [
      {
        ...subject,
        key: documentKey(subject, removed),
        language: party.language,
        sha: round.sha,
        made: (content, context) => endorsementReceipt(version, given, content, context),
      },
    ];
  });

const whole = (version: SentVersion): WantedDocument[] => {
  const { application, call, round } = version;
  const parties = Object.keys(round.asked);
  const isComplete = parties.every((party) => own(round.answers, party)?.answer === 'endorsed');
  if (application.submitted === undefined || application.rounds.at(-1) !== round || !isComplete) return [];
  const subject = { kind: 'application', application: application.id, version: round.version } as const;
  const said = Object.values(round.answers).map(({ justification }) => justification);
  return [
    {
      ...subject,
      key: documentKey(subject, removedOf([round.facts.title, ...said])),
      language: call.profile.language,
      sha: round.sha,
      made: (content, context) => applicationDocument(version, content, context),
    },
  ];
};

const ofApplication = (state: State, application: Application, call: Call): WantedDocument[] =>
  application.rounds.flatMap((round) => {
    const version = { state, application, call, round };
    return [...receipts(version), ...whole(version)];
  });

/** What confirms an application's way to being sent in: a receipt for each endorsement, and the whole of it once it is. */
export const endorsementDocuments = (state: State, application: Application): WantedDocument[] => {
  const call = state.calls.get(application.call);
  return call ? ofApplication(state, application, call) : [];
};
