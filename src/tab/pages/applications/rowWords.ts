import type { ApplicationRow } from '../../../api/contract.js';
import type { Part } from '../../../grant/application.js';
import { formatKroner } from '../../../grant/money.js';
import type { HealthCommunityProfile } from '../../../grant/profile.js';
import type { Texts } from '../../../texts/nn.js';
import { statusOf } from '../../parts/applicationStatus.js';
import { partyNames } from '../../parts/parties.js';
import { deadlineText, whenText } from '../../parts/when.js';

export const rowTitle = ({ title }: ApplicationRow, { tab }: Texts): string =>
  title.trim() === '' ? tab.applications.untitled : title;

/** The status, and for a round in progress the parties it waits for. */
export const rowWord = (row: ApplicationRow, texts: Texts, profile: HealthCommunityProfile): string => {
  if (row.status !== 'awaitingEndorsement') return statusOf(row, texts).word;
  const silent = row.answers.filter(({ answer }) => answer === undefined).map(({ party }) => party);
  return silent.length === 0
    ? statusOf(row, texts).word
    : texts.tab.applications.waitingFor(partyNames(texts, profile, silent));
};

/** Under the status: who has it and since when, or what became of it. */
export const rowNote = (row: ApplicationRow, texts: Texts, profile: HealthCommunityProfile, now: number): string => {
  const { applications } = texts.tab;
  if (row.returned && row.status === 'draft')
    return texts.lifecycle.back.row(deadlineText(texts, row.returned.deadline));
  const since = whenText(texts, row.since, now);
  if (row.outcome && row.outcome.amount > 0) return applications.granted(formatKroner(row.outcome.amount));
  if (row.status === 'awaitingEndorsement' && row.waitingPeople.length > 0) {
    return applications.waitingForPeople(texts.format.list(row.waitingPeople.map(({ name }) => name)), since);
  }
  const ending = row.answers.filter(({ answer }) => answer !== undefined && answer === row.roundEnded);
  if (row.status === 'draft' && ending.length > 0) {
    const said = row.roundEnded === 'changesRequested' ? texts.round.sending.changesTitle : applications.declinedBy;
    const parties = ending.map(({ party }) => party);
    return said(partyNames(texts, profile, parties, 'name'));
  }
  if (row.status === 'endorsed') return applications.allAnswered;
  if (row.waitingBody === 'secretariat') return applications.inSecretariat;
  if (row.waitingBody === 'committee') return applications.inCommittee;
  return row.status === 'draft' ? '' : applications.since(since);
};

/** The row's one button: what can be done, and where in the application it is done. */
export const rowAct = (row: ApplicationRow, { tab }: Texts): { word: string; part?: Part } => {
  const words = tab.applications;
  switch (row.status) {
    case 'draft':
      return row.problems === 0 ? { word: words.send, part: 'endorsement' } : { word: words.continue };
    case 'endorsed':
      return { word: row.waitsFor === 'you' ? words.submit : words.open };
    case 'submitted':
      return { word: words.receipt };
    case 'awaitingEndorsement':
    case 'ready':
    case 'onAgenda':
    case 'granted':
    case 'partlyGranted':
    case 'rejected':
    case 'deferred':
    case 'notAssessed':
    case 'withdrawn':
    case 'deleted':
      return { word: words.open };
  }
};
