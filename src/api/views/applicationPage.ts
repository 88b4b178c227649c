import { ownContributionOf } from '../../grant/budget.js';
import { levelFor, partiesIn } from '../../grant/call.js';
import { deadlineOf, isClosedFor } from '../../grant/deadline.js';
import { sidesOf, type ApplicationContent } from '../../grant/application.js';
import { memberRoleOf } from '../../grant/members.js';
import { problemsOf, warningsOf } from '../../grant/problems.js';
import type { Warning } from '../../grant/problem.js';
import { isReplaced } from '../../steps/endorsing/isReplaced.js';
import type { EndorsingRefusal } from '../../steps/endorsing/endorsingCommands.js';
import { notAssessedSentences } from '../../steps/applying/notAssessedSentences.js';
import { textsFor } from '../../texts/textsFor.js';
import { sentenceOf } from '../sentences.js';
import { frameOfCall } from '../../grant/frame.js';
import { endorsersOf } from '../../grant/roles.js';
import { currentRound, type Application, type Call, type Round } from '../../grant/state.js';
import type { ApplicationPage, ApplicationRow, EndorserChoice, MayAnswer } from '../contract.js';
import { HttpFailure } from '../httpFailure.js';
import type { Look } from '../reader.js';
import { authorityFor, closedTo, isSecretaryLooking, isWriter, mayReadContent, maySeeRow, standsOn } from './access.js';
import { answersIn, applicationRow } from './applicationRow.js';
import { callSummary } from './callViews.js';
import { closedBy } from './assessedRow.js';
import { decisionView } from './decisionView.js';
import { askedBefore, resending } from './roundViews.js';
import { endorserChoice, personView } from './personViews.js';
import { mayCopy, originOf } from './originOf.js';
import { readContent } from './readContent.js';
import { screeningView } from './screeningView.js';
import { turnsAllowed } from './turnsAllowed.js';

/** Who may be asked for each party that could be on it: the applicant picks from these. */
const choicesFor = (look: Look, call: Call): Record<string, EndorserChoice[]> =>
  Object.fromEntries(
    call.profile.parties.map(({ id }) => {
      const level = levelFor(call, id);
      const roles = level === undefined ? [] : endorsersOf(look.state, id, level, look.today);
      return [id, roles.map((role) => endorserChoice(look, role))];
    }),
  );

const mayAnswerFor = (look: Look, application: Application, call: Call, content: ApplicationContent): MayAnswer[] => {
  const round = currentRound(application);
  if (application.status !== 'awaitingEndorsement' || !round || isClosedFor(application, call, look.now)) return [];
  return Object.entries(round.asked).flatMap(([party, asked]): MayAnswer[] => {
    const role = round.answers[party] === undefined ? authorityFor(look, call, party) : undefined;
    if (!role || isReplaced(round, party, look.reader.person)) return [];
    const own =
      content.budget &&
      ownContributionOf(content.budget, party, partiesIn(round, call), sidesOf(content, call.profile));
    return [
      {
        party,
        asked: personView(look, asked.person),
        role: endorserChoice(look, role),
        ...(own !== undefined && { ownContribution: own }),
      },
    ];
  });
};

/** Those of the row, and those that only the content tells. */
const allWarnings = (look: Look, row: ApplicationRow, content: ApplicationContent, call: Call): Warning[] => {
  const inContent = warningsOf(content, call.profile, frameOfCall(look.state, { years: call.years.slice(0, 1) }));
  return [...row.warnings, ...inContent.filter(({ code }) => !row.warnings.some((known) => known.code === code))];
};

/** Why somebody who was asked cannot answer now. */
const cannotAnswer = (look: Look, application: Application, call: Call): EndorsingRefusal | undefined => {
  const round = currentRound(application);
  const gone = round?.replaced?.find(({ party }) => isReplaced(round, party, look.reader.person));
  if (gone && application.status === 'awaitingEndorsement') return { code: 'replaced', party: gone.party };
  const asked = Object.entries(round?.asked ?? {}).find(([, one]) => one.person === look.reader.person);
  if (!round || !asked || round.answers[asked[0]]) return undefined;
  const { ended } = round;
  if (ended === 'returned' || ended === 'withdrawn') return { code: 'outOfHands', ended };
  if (application.status !== 'awaitingEndorsement') return ended === undefined ? undefined : { code: 'roundEnded' };
  if (isClosedFor(application, call, look.now))
    return { code: 'deadlinePassed', deadline: deadlineOf(application, call) };
  return authorityFor(look, call, asked[0]) ? undefined : { code: 'noAuthority', party: asked[0] };
};

const changedOf = (round: Round | undefined): Pick<ApplicationPage, 'changedAttachments'> =>
  round?.changedAttachments
    ? {
        changedAttachments: round.changedAttachments.map(({ attachment, name, how, stamp }) => ({
          attachment,
          name: name.text ?? '',
          how,
          at: stamp.at,
        })),
      }
    : {};

/** Everything about one application that this reader may see. A reader who may see nothing is told that there is none. */
export const applicationPage = async (look: Look, id: string, isFresh = false): Promise<ApplicationPage> => {
  const application = look.state.applications.get(id);
  const call = application && look.state.calls.get(application.call);
  if (!application || !call || !maySeeRow(look, application, call)) throw new HttpFailure(404, 'notFound');
  const mayRead = mayReadContent(look, application, call);
  const { content, draft } = mayRead
    ? await readContent(look, application, isFresh)
    : { content: {}, draft: undefined };
  const round = currentRound(application);
  const writer = isWriter(look, application);
  const myRole = memberRoleOf(application, look.reader.person);
  const reason = cannotAnswer(look, application, call);
  const row = applicationRow(look, application, call);
  const closed = isClosedFor(application, call, look.now);
  const resend = writer && draft ? await resending(look, application, content) : undefined;
  const before = mayRead ? await askedBefore(look, application, call, content) : undefined;
  const origin =
    writer && application.status === 'draft' ? await originOf(look, application, call, content) : undefined;
  const shut = closedTo(look, application, call);
  return {
    ...row,
    ...(shut && { closedBy: closedBy(look, application, shut), answers: [] }),
    warnings: mayRead ? allWarnings(look, row, content, call) : [],
    content,
    ...(draft && writer && application.status === 'draft' && { etag: draft.etag }),
    ...(draft?.savedAt !== undefined && { savedAt: draft.savedAt }),
    ...(draft?.savedBy !== undefined && { savedBy: personView(look, draft.savedBy) }),
    ...(myRole && { myRole }),
    mayWrite: writer && application.status === 'draft' && draft?.status !== 'sending' && !closed,
    maySubmit: application.status === 'endorsed' && standsOn(look, application) && !closed,
    mayRecall: writer && ['awaitingEndorsement', 'endorsed'].includes(application.status),
    mayRemind: application.status === 'awaitingEndorsement' && (writer || isSecretaryLooking(look)) && !closed,
    ...turnsAllowed(look, application, call),
    ...(origin && { origin }),
    mayCopy: mayCopy(look, application),
    deadline: deadlineOf(application, call),
    open: !closed,
    profile: call.profile,
    callSummary: callSummary(look, call),
    ...screeningView(look, application, call, content),
    problemList: draft && application.status === 'draft' ? problemsOf(content, call.profile) : [],
    endorserChoices: writer || isSecretaryLooking(look) ? choicesFor(look, call) : {},
    ...(round && { version: round.version, sha: round.sha, submitsItself: round.submitsItself, sentAt: round.sent.at }),
    ...(application.submitted &&
      round && { receipt: { ...application.submitted, number: application.number ?? 0, sha: round.sha } }),
    mayAnswerFor: mayAnswerFor(look, application, call, content),
    ...(reason && { cannotAnswer: sentenceOf(look, reason) }),
    ...(row.notAssessed && {
      notAssessedBecause: notAssessedSentences(row.notAssessed, call, textsFor(look.reader.language)),
    }),
    ...(mayRead && changedOf(round)),
    decisions: application.decisions.flatMap((one) => {
      const decision = look.state.decisions.get(one);
      return decision ? [decisionView(look, decision)] : [];
    }),
    earlierRounds: application.rounds
      .filter((one) => one !== round || (one.ended !== undefined && one.ended !== 'withdrawn'))
      .map((one) => ({
        version: one.version,
        sentAt: one.sent.at,
        ...(one.ended && { ended: one.ended }),
        answers: answersIn(look, one),
      })),
    ...(resend && { resending: resend }),
    ...(before && { before }),
  };
};
