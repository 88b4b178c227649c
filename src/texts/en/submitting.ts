import type { SubmittingTexts } from '../nn/submitting.js';
import { plural } from '../wording.js';

export const submittingEn: SubmittingTexts = {
  part: 'Submitting',
  lead: 'No leaders are asked in this helsefellesskap. The application goes straight to the secretariat.',
  title: 'Submit the application',
  text: 'When you submit, the secretariat gets the application at once. The contact persons get a receipt.',
  whatHappens: 'The content is locked once the application is submitted.',
  received: 'The secretariat has the application. This is the receipt.',
  noEndorsements: 'The helsefellesskap does not ask leaders to endorse. No leader was asked about this application.',
  notSent: 'The application was not submitted before the deadline.',
  notSentInShort: 'Not submitted',
  parties: (count) => `${count} ${plural(count, 'party', 'parties')}`,
  anchoringAsked: 'If the measure is anchored in a professional committee or an action plan, say which.',
};
