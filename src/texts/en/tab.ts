import { formatEn } from './format.js';
import type { TabTexts } from '../nn/tab.js';

export const tabEn: TabTexts = {
  product: 'Semje',
  skip: 'Skip to the content',
  navigation: 'Pages in Semje',
  crumbs: 'You are here',
  pages: {
    applications: 'My applications',
    endorsements: 'Endorsement',
    calls: 'Call',
    meetings: 'Meetings',
    decisions: 'Decision log',
    initiatives: 'Ideas',
    register: 'Register',
  },
  waiting: (count: number): string => (count === 1 ? '1 waits for you' : `${count} wait for you`),
  loading: 'Loading …',
  tryAgain: 'Try again',
  failed: 'Something went wrong on our side. Try again in a moment.',
  broken: 'This page stopped. The fault is ours. Open another page, or reload the tab.',
  offline: 'We cannot reach Semje. We keep trying by ourselves.',
  signInFailed: 'We could not sign you in. Try again, or restart Teams.',
  noHost: 'Semje lives in Microsoft Teams. Open the tab there.',
  logLine: (id: string): string => `The fault has number ${id}.`,
  shownFrom: (when: string): string => `What you see is from ${when}.`,
  today: (time: string): string => `today at ${time}`,
  yesterday: (time: string): string => `yesterday at ${time}`,
  atTime: (time: string): string => `at ${time}`,
  month: (date: string): string => formatEn.date(date).replace(/^\d+\.?\s/, ''),
  daysLeft: (days: number): string => {
    if (days < 0) return 'the deadline has passed';
    if (days === 0) return 'today';
    return days === 1 ? 'tomorrow' : `in ${days} days`;
  },
  missing: (count: number): string => (count === 1 ? '1 thing is missing' : `${count} things are missing`),
  readyToSend: 'Ready to send',
  endorsing: (endorsed: number, parties: number): string => `${endorsed} of ${parties} endorse`,
  cancel: 'Cancel',
  undo: 'Undo',

  applications: {
    lead: (call: string, deadline: string, left: string): string =>
      `Call of ${call} · the deadline is ${deadline}, ${left}`,
    leadOver: (call: string, deadline: string): string => `Call of ${call} · the deadline was ${deadline}`,
    noCall: 'No call is open now. The secretariat opens the next one.',
    chooseCall: 'Call',
    allCalls: 'All calls',
    start: 'New application',
    starting: 'Making the application …',
    waitsForYou: 'Waiting for you',
    waitsForOthers: 'Waiting for others',
    done: 'Finished',
    empty:
      'You are not part of any application yet. Start a new one, or ask a colleague to add you to theirs. A municipality and the health trust must apply together.',
    emptyHere: 'You are not part of any application in this call.',
    notRegistered:
      'You are not in the register yet, and will be entered when you start your first application. To answer for a party you need authority from the secretariat.',
    untitled: 'Application without a name',
    changed: (when: string): string => `Changed ${when}`,
    changedBy: (when: string, name: string): string => `Changed ${when} by ${name}`,
    waitingForPeople: (names: string, since: string): string => `${names} · asked ${since}`,
    waitingFor: (parties: string): string => `Waiting for ${parties}`,
    since: (when: string): string => `Since ${when}`,
    declinedBy: (parties: string): string => `${parties} does not endorse the application`,
    allAnswered: 'All parties endorse',
    inSecretariat: 'The secretariat goes through the applications after the deadline',
    inCommittee: 'Is being treated in the meeting',
    number: (number: number): string => `Application no. ${number}`,
    granted: (amount: string): string => `${amount} granted`,
    continue: 'Continue',
    send: 'Send for endorsement',
    submit: 'Submit',
    open: 'Open',
    receipt: 'Receipt',
    button: (act: string, title: string): string => `${act}: ${title}`,
  },
};
