import type { ApplicationPage } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { statusOf } from '../../parts/applicationStatus.js';
import { partyNames } from '../../parts/parties.js';
import type { StatusProps } from '../../parts/Status.js';
import { deadlineText } from '../../parts/when.js';

type Sign = Pick<StatusProps, 'icon' | 'tone' | 'word'>;

/** To a leader an ended round is over, whatever the applicants do next. */
export const endedSign = ({ endorsing }: Texts): Sign => ({
  icon: 'line',
  tone: 'neutral',
  word: endorsing.cannot.endedHeading,
});

/** Who the application waits for, in the head of the page. */
export const headStatus = (page: ApplicationPage, texts: Texts): Sign => {
  const { endorsing } = texts;
  if (page.roundEnded) return endedSign(texts);
  const sign = statusOf(page, texts);
  if (page.status !== 'awaitingEndorsement') return sign;
  if (page.mayAnswerFor.length > 0) {
    return { ...sign, word: endorsing.waitsForYou(deadlineText(texts, page.deadline)) };
  }
  const silent = page.answers.filter(({ answer }) => answer === undefined).map(({ party }) => party);
  if (silent.length === 0) return sign;
  return { ...sign, word: endorsing.waitsForOthers(partyNames(texts, page.profile, silent)) };
};
