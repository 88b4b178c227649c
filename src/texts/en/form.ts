import { formatEn } from './format.js';
import type { FormTexts } from '../nn/form.js';

const count = (number: number, one: string, many: string): string => (number === 1 ? one : many);

export const formEn: FormTexts = {
  parts: {
    applicants: 'Applicants and contacts',
    measure: 'The measure',
    effect: 'Effect and user involvement',
    progress: 'Implementation and progress',
    budget: 'Budget and own contribution',
    operation: 'Evaluation and operation',
    anchoring: 'Anchoring and action plan',
    declarations: 'Declarations',
    endorsement: 'Endorsement and submission',
  },
  partLead: {
    applicants: 'One or more municipalities and the health trust must apply together.',
    measure: '',
    effect: '',
    progress: '',
    budget:
      'Write whole kroner. Grey cells are computed. The amount applied for is personnel and operating costs; own contribution comes on top.',
    operation: '',
    anchoring: 'Fill in at least one of the first two fields.',
    declarations: '',
    endorsement: 'A leader of each party must endorse the application before it can be submitted.',
  },
  fields: {
    municipalities: { label: 'Municipalities applying', help: 'The health trust is always a party.' },
    leadApplicant: { label: 'Lead applicant', help: 'The party that answers for the project.' },
    contacts: { label: 'Contacts', help: 'At least one from the municipalities and one from the health trust.' },
    title: { label: 'Name of the measure', help: '' },
    period: { label: 'Planned project period', help: '' },
    purpose: {
      label: 'Purpose',
      help: 'What will you achieve? Write nothing by which a single patient could be recognised.',
    },
    targetGroup: {
      label: 'Target group',
      help: 'Whom is it for? Write nothing by which a single patient could be recognised.',
    },
    purposes: { label: 'What the measure supports', help: 'Choose all that fit.' },
    targetGroups: { label: 'Whom the measure is directed at', help: 'Choose all that fit.' },
    phase: { label: 'Phase', help: 'How far the work has come.' },
    predecessor: {
      label: 'Continues from',
      help: 'Name or case number, if the application builds on an earlier project.',
    },
    scope: { label: 'Scope', help: 'How large is the measure? Write what is part of it, and what is not.' },
    patientResponsibility: {
      label: 'Responsibility for patients',
      help: 'Who is responsible for the patients in the project, where that applies?',
    },
    expectedEffect: {
      label: 'Expected effect on recruitment and collaboration',
      help: 'How will the grant make it easier to recruit, to use personnel across levels and to work together?',
    },
    userInvolvement: { label: 'User involvement', help: 'How do user representatives take part in the project?' },
    sustainability: {
      label: 'Sustainability',
      help: 'How does the measure make the services more sustainable, with the right use of staff and money?',
    },
    progressPlan: { label: 'Plan for implementation and progress', help: 'What happens when, and who does it?' },
    projectLead: { label: 'Project leader', help: 'Who leads the project, and where does the responsibility lie?' },
    benefits: {
      label: 'Expected benefits',
      help: 'What will you gain, in the short and the long run, and how do you get there?',
    },
    longTermBenefits: {
      label: 'Long-term benefits',
      help: 'What will you gain after the project has ended, and how do you get there?',
    },
    indicators: {
      label: 'Indicators',
      help: 'One indicator on each line: what you measure, and what you want to reach.',
    },
    budget: { label: 'Budget', help: '' },
    grantFinancing: {
      label: 'How the grant finances the effort',
      help: 'Does the grant cover all of it or a part? What covers the rest?',
    },
    ownContribution: {
      label: 'Own contribution',
      help: 'What does each party put in? The sum stands in the budget.',
    },
    otherFunding: {
      label: 'Other funding',
      help: 'What money from others does the project have, or have you applied for?',
    },
    costShift: {
      label: 'Costs that move between the parties',
      help: 'Does one party have higher costs while another saves? Write who, and how much.',
    },
    lastingOperatingCost: {
      label: 'Does the measure lead to lasting operating costs?',
      help: 'Costs that go on after the project period.',
    },
    lastingOperatingCostReason: {
      label: 'About the lasting operating costs',
      help: 'Which costs go on, how large are they, and who pays them?',
    },
    evaluationPlan: {
      label: 'Plan for evaluation',
      help: 'What will you measure, when and how? A reference to an attachment is not enough.',
    },
    implementationPlan: {
      label: 'Plan for implementation and operation',
      help: 'How does the measure pass into ordinary operation?',
    },
    scaleOut: { label: 'Plan for spreading', help: 'How can others in the helsefellesskap take up the measure?' },
    innoMed: {
      label: 'Should an application to InnoMed be considered?',
      help: 'InnoMed gives guidance in service innovation.',
    },
    anchoringCommittees: { label: 'Anchored in professional committees', help: 'One committee on each line.' },
    actionPlanMeasure: {
      label: 'Measure in the joint action plan',
      help: 'The name of the measure, if it is in the plan already.',
    },
    actionPlanInclusion: { label: 'How the effort can be included in the joint action plan', help: '' },
    attachments: {
      label: 'Attachments',
      help: 'Drawings, agreements, plans and whatever else belongs to the application.',
    },
    progressResponsibility: {
      label: 'The applicant is responsible for the progress and implementation of the project.',
      help: '',
    },
    reportAndAccounts: {
      label: 'The applicant delivers project report and accounts to SSU at the set time.',
      help: '',
    },
    signedBy: {
      label: 'Mainly responsible for the project',
      help: 'The name of the one who confirms on behalf of the applicants.',
    },
    place: { label: 'Place', help: '' },
    imported: { label: 'From the file', help: '' },
  },
  optional: (label) => `${label} (optional)`,
  charactersOf: (used, most) => `${used} of ${most} characters`,
  from: 'From date',
  to: 'To date',
  dateHelp: 'dd.mm.yyyy',
  yes: 'Yes',
  no: 'No',
  looksLikePatient: {
    identityNumber:
      'This looks like a national identity number. Take it out: the application shall hold nothing about a single patient.',
    birthDate:
      'This looks like a date of birth. If it is a patient’s, take it out: the application shall hold nothing about a single patient.',
  },
  lines: {
    anchoringCommittees: { numbered: (number) => `Committee ${number}`, add: 'Add a committee' },
    indicators: { numbered: (number) => `Indicator ${number}`, add: 'Add an indicator' },
  },
  remove: (what) => `Remove ${what}`,
  contact: {
    kommune: 'Contact from the municipalities',
    hf: 'Contact from the health trust',
    numbered: (title, number) => `${title}, no. ${number}`,
    add: { kommune: 'Add a contact from the municipalities', hf: 'Add a contact from the health trust' },
    remove: 'Remove the contact',
    name: 'Name',
    position: 'Position',
    unit: 'Unit',
    employer: { kommune: 'Employer (municipality)', hf: 'Employer (health trust)' },
    email: 'E-mail address',
  },
  municipalityRemoved: (name, amount) => `${name} is taken out, and ${amount} in the budget went with it.`,

  budget: {
    caption: 'Budget in whole kroner, with a column for each side',
    kind: 'Kind of cost',
    sum: 'Sum',
    groups: { personnel: 'Personnel costs', operating: 'Operating costs', ownContribution: 'Own contribution' },
    groupSums: {
      personnel: 'Sum of personnel costs',
      operating: 'Sum of operating costs',
      ownContribution: 'Sum of own contribution',
    },
    rows: {
      'personnel.salary': 'Salaries',
      'personnel.userFees': 'Fees to users',
      'operating.premises': 'Premises',
      'operating.equipment': 'Equipment',
      'operating.materials': 'Materials and supplies',
      'operating.travel': 'Travel',
      'operating.communication': 'Communication',
      'ownContribution.salary': 'Salaries',
      'ownContribution.other': 'Other costs',
    },
    requested: 'Amount applied for',
    total: 'Total project cost',
    wholeProject: 'The whole project',
    shareOfFrame: (share, frame) => `${share} of the frame of ${frame}`,
    cell: (row, group, column) => `${row}, ${group}, ${column}, whole kroner`,
    split: 'Split the figures of the municipalities by party',
    splitHelp: 'Nobody has to split. If you do, the figures of the parties must add up to the figure of the side.',
    splitColumn: (side) => `${side}, computed`,
    splitTable: (side) => `${side} split by party`,
    choose: 'Choose whom you fill in for',
    undivided: (amount) => `Undivided: ${amount}`,
    onForm: (amount) => `The form: ${amount}`,
    useComputed: (amount) => `Use ${amount}`,
    useComputedName: (where, amount) => `${where}: use ${amount}`,
    writeAgain: 'Write again',
    unclear: (where, typed) => `${where}: “${typed}” is not whole kroner. What do you mean?`,
    notAnAmount: (where, typed) => `${where}: “${typed}” is not an amount. Write whole kroner, for example 120 000.`,
    negative: (where) => `${where}: The amount cannot be negative.`,
    fraction: (where, typed) => `${where}: “${typed}” has øre. Write whole kroner.`,
    tooLarge: (where, typed) => `${where}: “${typed}” is too large to be right. Write the amount again.`,
    importedTitle: (number) =>
      count(number, 'One sum in the form does not add up', `${number} sums in the form do not add up`),
    importedHelp: 'The figures stand as they came. Correct them yourself; we change nothing for you.',
    scroll: 'Budget table, scrolls sideways',
  },

  problem: {
    FIELD_MISSING: ({ field, where }) => (where === '' ? `Fill in “${field}”.` : `Fill in “${field}”: ${where}.`),
    EVALUATION_PLAN_MISSING: () => 'Write a plan for evaluation.',
    MUNICIPALITY_MISSING: () => 'Choose at least one municipality that applies together with the health trust.',
    TEXT_TOO_LONG: ({ field, given, computed }) =>
      `“${field}” is too long: ${given} characters, and there is room for ${computed}.`,
    DATE_UNCLEAR: ({ field, where, typed }) =>
      `“${field}”, ${where}: “${typed}” is not a date. Write it as dd.mm.yyyy.`,
    PERIOD_REVERSED: () => 'The project period ends before it begins. Correct one of the dates.',
    CONTACT_MISSING: ({ side }) => `Add a contact from ${side}.`,
    CONTACT_INCOMPLETE: ({ where }) => `${where}: fill in name, position, unit, employer and a valid e-mail address.`,
    LEAD_APPLICANT_NOT_A_PARTY: () => 'The lead applicant is no longer a party. Choose one of the parties.',
    ANCHORING_MISSING: () =>
      'Write which professional committee or measure in the joint action plan the application is anchored in.',
    AMOUNT_UNCLEAR: ({ where, typed }) => `${where}: “${typed}” is not whole kroner.`,
    BUDGET_EMPTY: () => 'Fill in the budget: there is no amount you apply for.',
    OWN_CONTRIBUTION_MISSING: () => 'Enter the own contribution in the budget. It cannot be zero.',
    OWN_CONTRIBUTION_NOT_STATED: () =>
      'Enter in the budget what each side puts in itself. Write 0 where it is nothing.',
    BUDGET_ROW_SUM_MISMATCH: ({ where, given, computed }) =>
      `${where}: the form says ${given}, but the sides give ${computed}.`,
    BUDGET_SPLIT_MISMATCH: ({ where, side, given, computed }) =>
      `${where}: the figure for ${side} is ${given}, but the parties give ${computed}.`,
    BUDGET_TOTAL_MISMATCH: ({ where, given, computed }) =>
      `${where}: the form says ${given}, but the rows give ${computed}.`,
    NOT_CONFIRMED: ({ field }) => `Confirm: ${field}`,
  },
  sides: { kommune: 'the municipalities', hf: 'the health trust' },
  warning: {
    SHARE_OF_FRAME_HIGH: ({ given, computed }) =>
      `The application is for ${given} of the frame of ${computed}. You may apply all the same.`,
    DELEGATED_SIGNER: ({ where }) => `${where} has answered through an acting leader.`,
    LASTING_OPERATING_COST: () => 'The measure leads to lasting operating costs. You may apply all the same.',
    OWN_CONTRIBUTION_SPLIT_SKEWED: () =>
      'The own contribution is not split evenly between the sides. You may apply all the same.',
    OWN_CONTRIBUTION_NONE: () =>
      'No own contribution is entered. You may still apply, but own contribution counts when applications are weighed.',
  },
  summaryTitle: (number) =>
    count(
      number,
      'The application cannot be sent yet: one thing is missing',
      `The application cannot be sent yet: ${number} things are missing`,
    ),

  list: {
    name: 'Parts of the application',
    missing: (number) => (number === 1 ? '1 thing is missing' : `${number} things are missing`),
    unclear: (number) => (number === 1 ? '1 amount is unclear' : `${number} amounts are unclear`),
    sums: (number) => (number === 1 ? '1 sum does not add up' : `${number} sums do not add up`),
    locked: 'Can be sent when all is filled in',
    done: (done, all) => `${done} of ${all} parts finished`,
    narrow: (part, all, done) => `Part ${part} of ${all} · ${done} finished`,
    isDone: 'finished',
  },
  previous: (part) => `Previous: ${part}`,
  next: (part) => `Next: ${part}`,

  save: {
    name: 'Saving',
    notYet: 'All you write is saved by itself',
    saving: 'Saving …',
    savedByYou: (clock) => `Saved ${clock} by you`,
    savedBy: (clock, name) => `Saved ${clock} by ${name}`,
    failingSince: (clock) => `Not saved since ${clock}.`,
    failing: 'Not saved yet.',
    safeHere: 'Your text is safe on this machine.',
    notSafe: 'Leave the page open: your text is only here.',
    triesIn: (seconds) => `We try again in ${seconds} ${count(seconds, 'second', 'seconds')}.`,
    tryNow: 'Try now',
    stopped: (reason) => `Not saved: ${reason}`,
    again: 'Saved again.',
    conflict: 'Something was changed in two places. Choose which text shall stand.',
  },
  unsaved: {
    offer: (when, fields) => `On this machine there are changes from ${when} that were not saved: ${fields}.`,
    missed: (when, fields) =>
      `On this machine there are changes from ${when} that did not come along when the application was sent: ${fields}. It can be changed again now, so you can take them in.`,
    take: 'Take them into the application',
    drop: 'Discard them',
  },
  sending: {
    endorsersTitle: 'Who shall answer?',
    endorsersHelp:
      'Choose one leader for each party. The list comes from the register and shows those with authority today. The one you choose gets a card in Teams.',
    choose: 'Choose a leader',
    chooseFor: (party) => `Leader for ${party}`,
    nobody: (party) =>
      `Nobody has authority to answer for ${party} today. Ask the secretariat to enter it in the register.`,
    choice: (name, title, unit) => [name, title, unit].filter((part) => part !== '').join(', '),
    actingFor: (whom) => `Acting for ${whom}.`,
    source: (source) => `Authority: ${source}.`,
    unreachable: 'Cannot get a card in Teams yet. They can answer in the tab.',
    missingChoice: (party) => `Choose who shall answer for ${party}.`,
    byMyself: 'I will submit myself when all parties endorse the application',
    byMyselfHelp: 'Otherwise the application submits itself when the last leader endorses it.',
    send: 'Send for endorsement',
    whatHappens: 'The content is locked while the leaders answer.',
    dialogTitle: 'Send the application for endorsement?',
    dialogText: (leaders) =>
      `${leaders} will be asked now. The content is locked until all have answered. If one of them does not endorse, you may change the application and send it again.`,
    itself: 'The application submits itself when all endorse it.',
    yourself: 'You must submit the application yourself when all endorse it.',
    notSaved: 'The last you wrote is not saved yet, so the application is not sent. Try again when it is saved.',
    sent: 'The application is sent for endorsement',
    sentAt: (when, version) => `Sent ${when}, version ${version}. The content is locked while the leaders answer.`,
    submitTitle: 'All parties endorse the application',
    submitText: 'The application is not submitted yet. Submit it before the deadline.',
    submit: 'Submit',
    submitDialogTitle: 'Submit the application?',
    submitDialogText: 'The application goes to the secretariat and cannot be changed afterwards.',
    declinedTitle: (parties) => `${parties} does not endorse the application`,
    declinedText:
      'You may change the application and send it again, or take the party out. Everybody must then answer again.',
    earlier: (version) => `Answers to version ${version}`,
    takeOut: (party) => `Take ${party} out of the application`,
    takenOut: (party) => `${party} is taken out. Look through the budget before you send again.`,
    onlyMunicipality: 'The application must have at least one municipality. Add another before you take this one out.',
  },

  answers: {
    title: 'The parties',
    waiting: 'Waiting for an answer',
    waitingFor: (name) => `Waiting for ${name}`,
    answered: (answer, day) => `${answer}, ${day}`,
    by: (name) => `Answered by ${name}`,
    inPlaceOf: (name, asked) => `Answered by ${name}, in place of ${asked}`,
    actingFor: (whom) => `Acting for ${whom}`,
    locked: 'The content is locked while they answer. If anything changes, everybody must answer again.',
  },

  receipt: {
    title: 'Receipt',
    submitted: 'The application is submitted',
    number: 'Application no.',
    at: 'Submitted',
    entry: 'Journal number',
    hash: 'Journal hash',
    sha: 'Hash of the content',
    version: 'Version',
  },
  notAssessed: {
    title: 'The application is not assessed',
    text: 'This is not a rejection. The application was not ready at the deadline, so there is no vote on it.',
  },
  decision: {
    title: 'Decision',
    caseNumber: (number) => `Case ${number}`,
    conditions: 'Conditions',
    reason: 'Reason',
    at: 'Decided',
  },
  text: {
    title: 'The whole application',
    facts: 'About the application',
    parties: 'Parties',
    lead: 'Lead applicant',
    periodFrom: (from, to) => formatEn.period(from, to),
    period: 'Period',
    requested: 'Amount applied for',
    wholeProject: 'The whole project',
    contacts: 'Contacts',
    empty: 'Not filled in',
    confirmed: 'Confirmed',
    notConfirmed: 'Not confirmed',
    budget: 'Budget',
    deadline: 'Deadline',
  },
};
