import type { EndorsementQuestion, EndorsingTexts } from '../nn/endorsing.js';

const OWNER = { kommune: 'the municipality', hf: 'the health trust' };
const SIDE = { kommune: 'The municipalities', hf: 'The health trust' };

export const endorsingEn: EndorsingTexts = {
  heading: 'Leaders’ endorsement',
  lead: 'Applications that you are asked to endorse, or have authority to answer.',
  groups: { you: 'Waiting for you', others: 'Waiting for others', nobody: 'Finished' },
  empty:
    'No application waits for your answer. When somebody asks for your endorsement, you get a card in your personal chat, and the application stands here.',
  readAndAnswer: 'Read and answer',
  read: 'Read the application',
  named: (action: string, title: string): string => `${action}: ${title}`,
  appliesFor: (amount: string): string => `Applies for ${amount}`,
  since: (when: string): string => `since ${when}`,
  waitsForYou: (deadline: string): string => `Waiting for your answer · deadline ${deadline}`,
  waitsForOthers: (names: string): string => `Waiting for ${names}`,
  asked: 'What you are asked',
  aboutTheApplication: 'The application in short',
  question: ({ party, side, requested, own, ownOfSide }: EndorsementQuestion): string =>
    own === undefined
      ? `Does ${party} endorse that the parties apply for **${requested}**? ${SIDE[side]} together put in an own contribution of **${ownOfSide}**; the application does not divide the sum by party.`
      : `Does ${party} endorse that the parties apply for **${requested}**, and does ${OWNER[side]} put in an own contribution of **${own}**?`,
  facts: {
    parties: 'Parties',
    period: 'Period',
    requested: 'Amount applied for',
    project: 'Whole project',
    contacts: 'Contact persons',
  },
  ownContribution: 'Own contribution',
  wholeApplication: 'The whole application',
  answer: {
    heading: 'Your answer',
    headingFor: (party: string): string => `Your answer for ${party}`,
    as: (role: string, party: string): string => `You answer as **${role} in ${party}**.`,
    unit: (unit: string): string => `Unit: ${unit}.`,
    acting: (name: string): string => `You answer as acting for ${name}.`,
    source: (source: string): string => `Authority: ${source}.`,
    inPlaceOf: (name: string): string =>
      `${name} was asked. You have authority too and may answer instead; both names will stand.`,
    justification: 'Justification, or what must change (required)',
    justificationHelp: 'One or two sentences. SSU and the other parties see it.',
    statement: (party: string, side: 'kommune' | 'hf'): string =>
      `By choosing “Endorse the application” you confirm on behalf of ${party} that the application is anchored in its management, and that ${OWNER[side]} puts in the own contribution.`,
    endorse: 'Endorse the application',
    decline: 'Do not endorse',
    missing: 'Write a justification before you answer. Nothing is recorded yet.',
    tooLong: (count: string, longest: string): string =>
      `The text is ${count} characters, and there is room for ${longest}. Shorten it. Nothing is recorded yet.`,
    goTo: 'Go to the answer',
    deadline: (deadline: string): string => `Deadline ${deadline}`,
  },
  answered: {
    endorsed: 'You endorse the application',
    declined: 'You do not endorse the application',
    receipt: (when: string | undefined, seq: number): string =>
      `Recorded ${when === undefined ? '' : `${when} `}as no. ${seq} in the journal.`,
    content: (version: number, sha: string): string =>
      `The answer is about version ${version} of the content, with fingerprint ${sha}.`,
    next: {
      endorsed: 'The applicants and the other parties see the answer now. There is nothing more for you to do.',
      declined:
        'The applicants see the justification now. They may change the application and send it again, and then you are asked again.',
    },
  },
  cannot: {
    heading: 'You cannot answer here',
    askedFor: (person: string, party: string): string => `${person} was asked for ${party}.`,
    afterDeadline: (deadline: string): string =>
      `The deadline passed ${deadline}. Answers can no longer be recorded, and nothing is recorded.`,
    nothingToAnswer: 'The application is not out for endorsement now, so there is nothing to answer.',
    allAnswered: 'All parties have answered.',
    endedHeading: 'The round has ended',
  },
  parties: {
    heading: 'The parties',
    count: (endorsed: number, all: number): string => `${endorsed} of ${all} endorse`,
    answeredOn: (answer: string, date: string): string => `${answer}, ${date}`,
    waitsForYou: 'Waiting for you',
    waitsFor: (name: string): string => `Waiting for ${name}`,
    waits: 'Waiting',
    notAnswered: 'Did not answer',
    by: (name: string): string => `Answered by ${name}`,
    inPlaceOf: (name: string, asked: string): string => `Answered by ${name}, in place of ${asked}`,
    actingFor: (name: string): string => `acting for ${name}`,
    quoted: (justification: string): string => `“${justification}”`,
    locked: 'The content is locked while they answer. If anything is changed, all must answer again.',
  },
  outdated: {
    heading: 'The application has changed since you got it',
    lead: 'Your answer is about the application as it now stands. Read what has changed before you answer.',
    unknown: 'Your card showed an earlier version. The answer is about the application as it now stands.',
    before: 'Before',
    now: 'Now',
    nothing: 'Not filled in',
  },
};
