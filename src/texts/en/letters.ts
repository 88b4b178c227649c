import type { LetterTexts } from '../nn/letters.js';

export const lettersEn: LetterTexts = {
  kicker: 'Letter about a decision',
  title: (title) => `Decision on “${title}”`,
  subject: (party, title) => `Letter to ${party} about the decision in the case “${title}”.`,
  to: 'To',
  from: 'From',
  boardCase: 'Case',
  date: 'Date of the decision',
  application: 'Application',
  officer: 'Case officer',
  requested: 'Requested',
  granted: 'Granted',
  frame: (year) => `The frame for ${year}`,
  decision: 'Decision',
  conditions: 'Conditions',
  conditionsLead: 'The grant is given on these conditions:',
  reason: 'Reason',
  inPlace: 'What the decision takes the place of',
  corrects: (date, seq) =>
    `This decision corrects the decision of ${date} (journal no. ${seq}), which was recorded wrongly. The earlier letter is no longer in force.`,
  reverses: (date, seq) =>
    `This decision reverses the decision of ${date} (journal no. ${seq}). The earlier letter is no longer in force.`,
  why: (why) => `The reason is: ${why}`,
  said: {
    granted: (body, amount, title) =>
      `${body} has granted ${amount} to “${title}”. This is the whole sum you applied for.`,
    partlyGranted: (body, amount, title, requested) =>
      `${body} has granted ${amount} to “${title}”. You applied for ${requested}.`,
    rejected: (body, _amount, title) => `${body} has rejected the application “${title}”.`,
    deferred: (body, _amount, title) =>
      `${body} has deferred the case “${title}”. It will be taken up again at a later meeting, and you will then have a new decision.`,
  },
  legalBasis: 'Basis',
  complaint: 'Complaint',
  meaning: 'About this letter',
  sameToAll: (parties) =>
    `The same decision has been sent to all parties of the application: ${parties}. Each has the letter in its own written language.`,
  electronic:
    'The letter was approved electronically and has no signature. The decision stands in the journal of the health community.',
};
