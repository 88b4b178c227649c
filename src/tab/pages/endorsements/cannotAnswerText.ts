import type { ApplicationPage } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { partyOf } from '../../parts/parties.js';
import { deadlineText } from '../../parts/when.js';
import { endedText } from './endedRound.js';

export const cannotAnswerHeading = (page: ApplicationPage, { endorsing }: Texts): string =>
  page.roundEnded ? endorsing.cannot.endedHeading : endorsing.cannot.heading;

/** Why this reader has nothing to answer, in whole sentences: the server's own where it has one. */
export const cannotAnswerText = (page: ApplicationPage, texts: Texts): string[] => {
  const { cannot } = texts.endorsing;
  // First of all: once the round is over, nobody is asked any longer, and the reader has done nothing that could be wrong.
  const ended = endedText(page, page.profile, texts);
  if (ended !== undefined) return [ended];
  const silent = page.answers.filter(({ answer }) => answer === undefined);
  const askedFor = silent.flatMap(({ asked, party }) =>
    asked ? [cannot.askedFor(asked.name, partyOf(page.profile, party)?.name ?? party)] : [],
  );
  if (page.cannotAnswer !== undefined) return [page.cannotAnswer, ...askedFor];
  if (page.status === 'draft') return [cannot.nothingToAnswer];
  if (page.answers.length > 0 && silent.length === 0) return [cannot.allAnswered];
  if (!page.open) return [cannot.afterDeadline(deadlineText(texts, page.deadline))];
  return askedFor.length > 0 ? askedFor : [cannot.nothingToAnswer];
};
