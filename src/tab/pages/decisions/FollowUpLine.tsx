import type { ReactElement } from 'react';
import type { FollowUpView } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { Status } from '../../parts/Status.js';
import { useTexts } from '../../session.js';
import { FOLLOW_UP_SIGNS } from './decisionWords.js';

/** What is to be done, in the decision's own words. */
export const followUpWhat = ({ what, text }: FollowUpView, { decided, cards }: Texts): string =>
  what === 'treatment' ? decided.followUp.treatment : text || cards.textRemoved;

/** Whose it is. */
export const followUpOwner = ({ owner, of }: FollowUpView, { decided }: Texts): string =>
  owner?.name ?? (of === 'named' ? '' : decided.followUp.of[of]);

/** What, by when and whose, with where it stands as icon and word. */
export const FollowUpLine = ({ followUp }: { readonly followUp: FollowUpView }): ReactElement => {
  const texts = useTexts();
  const { followUp: words } = texts.decided;
  const { status, due } = followUp;
  const note = [
    status === 'open' ? undefined : words.status[status],
    words.due(texts.format.date(due)),
    followUpOwner(followUp, texts),
  ];
  return (
    <Status {...FOLLOW_UP_SIGNS[status]} word={followUpWhat(followUp, texts)} note={note.filter(Boolean).join(' · ')} />
  );
};
