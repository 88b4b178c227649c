import type { ApplicationPage } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { partyNames, partyOf } from '../../parts/parties.js';
import { deadlineText } from '../../parts/when.js';
import { endedBy, isEnded } from './endedRound.js';

export const cannotAnswerHeading = (page: ApplicationPage, { endorsing }: Texts): string =>
  isEnded(page) ? endorsing.cannot.endedHeading : endorsing.cannot.heading;

/** Why this reader has nothing to answer, in whole sentences: the server's own where it has one. */
export const cannotAnswerText = (page: ApplicationPage, texts: Texts): string[] => {
  const { cannot } = texts.endorsing;
  const refused = endedBy(page);
  // First of all: once a party has refused, nobody is asked any longer, and the reader has done nothing that could be wrong.
  if (refused.length > 0) return [cannot.ended(partyNames(texts, page.profile, refused, 'name'))];
  if (page.roundEnded === 'attachmentChanged') return [texts.attachments.roundEnded];
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
