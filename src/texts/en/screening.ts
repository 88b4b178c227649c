import { capital, plural } from '../wording.js';
import type { ScreeningTexts } from '../nn/screening.js';
import { peopleEn as people } from './count.js';

export const screeningEn: ScreeningTexts = {
  title: 'Formal check',
  text: 'What can be worked out has been. Look at the rest, and tick it.',
  computed: 'Checked by Semje',
  toTick: 'Look at this',
  rules: {
    complete: { met: 'The form is complete, and the sums agree', notMet: 'The form is not complete' },
    parties: {
      met: 'At least one municipality and the trust take part',
      notMet: 'One of the sides does not take part',
    },
    endorsed: { met: 'Everybody who must endorse it does', notMet: 'Not everybody endorses it' },
    inTime: { met: 'Submitted by the deadline', notMet: 'Submitted after the deadline' },
    attachments: {
      met: 'The attachments are those that the leaders answered about',
      notMet: 'An attachment has changed since the leaders answered',
    },
  },
  met: 'In order',
  notMet: 'Not in order',
  answerFor: (point) => `Answer: ${point}`,
  ticked: (name, when) => `${name}, ${when}`,
  left: (count) =>
    count === 0
      ? 'Everything is in order.'
      : `${capital(people(count))} ${plural(count, 'point is', 'points are')} left.`,
  notInOrder: (count) =>
    `${capital(people(count))} ${plural(count, 'point is', 'points are')} not in order. Send the application back with a deadline, or record that it will not be assessed.`,
  pass: 'Ready for assessment',
  passed: (name, when) => `Checked by ${name} ${when}.`,
  undo: 'Undo the check',
  done: 'The application is ready for assessment.',
  next: (title) => `Next to check: ${title}`,
  allChecked: 'No more applications wait for their formal check.',
  toInbox: 'Back to the call',
  out: {
    start: 'Will not be assessed',
    title: 'Record that the application will not be assessed',
    text: 'This is not a rejection. Those who stand on the application get the reason in Teams. You can give it a new deadline later.',
    reason: 'Why will the application not be assessed?',
    submit: 'Record that it will not be assessed',
    by: (name, when) => `${name}, ${when}`,
    shown: 'The secretariat has gone through the application. This is not a rejection.',
    reasonRemoved: 'The reason has been removed.',
  },
  card: {
    toApplicant: (name) =>
      `${name} has gone through the application, and it will not be assessed. This is not a rejection.`,
    toLeader:
      'The secretariat has gone through the application, and it will not be assessed. This is not a rejection, and your answer stands in the journal.',
  },
  inbox: {
    column: 'Formal check',
    toCheck: 'To be checked',
    ready: 'Ready',
    checked: 'Checked',
    left: (count) => `${capital(people(count))} ${plural(count, 'point', 'points')} to look at`,
    notInOrder: (count) => `${capital(people(count))} ${plural(count, 'point', 'points')} not in order`,
    secretariat: (since) => `The secretariat, since ${since}`,
    committee: (since) => `The committee, since ${since}`,
    others: (names, since) => `${names}, since ${since}`,
    keys: 'The arrow keys go from one application to the next.',
  },
  way: {
    label: 'Where the application is',
    steps: {
      writing: 'Writing',
      endorsing: 'Endorsement',
      checking: 'Formal check',
      assessing: 'Assessment',
      meeting: 'Meeting',
      decided: 'Decision',
    },
    done: 'done',
    now: 'now',
    ahead: 'later',
    writers: (names) => `With those who write it: ${names}.`,
    toSubmit: 'Everybody endorses it. It waits for the applicants to submit it.',
    leaders: (names, since) => `Waiting for an answer from ${names} since ${since}.`,
    secretariatChecks: (since) => `With the secretariat for its formal check since ${since}.`,
    secretariatPrepares: (since) =>
      `Formally checked. With the secretariat, which prepares the assessment, since ${since}.`,
    committee: (body, since) => `On the agenda of ${body} since ${since}.`,
    deferred: (since) => `The case is deferred, and with the secretariat since ${since}.`,
    ended: {
      granted: 'The grant has been awarded.',
      partlyGranted: 'The grant has been awarded in part.',
      rejected: 'The application has been rejected.',
      notAssessed: 'The application will not be assessed.',
      withdrawn: 'The application has been withdrawn.',
    },
    next: {
      writing: 'Then a leader of each party answers.',
      writingUnendorsed: 'Then the secretariat checks that everything formal is in place.',
      endorsing: 'Then the secretariat checks that everything formal is in place.',
      checking: 'Then the application is assessed.',
      assessing: (body) => `Then it comes on the agenda of ${body}.`,
      meeting: 'Then you get the decision in Teams.',
    },
  },
};
