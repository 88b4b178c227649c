import { z } from 'zod';
import type { ExecuteAction, InputText } from '../../cards/adaptiveCard.js';
import type { CardContext } from '../../cards/cardContext.js';
import type { Endorsement } from '../../grant/state.js';
import { LONGEST_ACT_TEXT } from '../../grant/step.js';

/** What the buttons send back: which question, in which version, and the answer. Who acts is never among it. */
export const endorseButton = z.object({
  application: z.string().max(64),
  party: z.string().max(64),
  version: z.number().int().positive(),
  answer: z.enum(['endorsed', 'changesRequested', 'declined']),
  justification: z.string().max(50_000).optional(),
});
/** Asks for the card as it is now; what is written in its field comes along, and goes back into it. */
export const endorsementShown = endorseButton
  .pick({ application: true, party: true, version: true, justification: true })
  .extend({ seq: z.number().int().nonnegative().optional(), unsure: z.number().int().positive().optional() });

/** Which question a card asks. */
export interface EndorsementQuestion {
  readonly application: string;
  readonly party: string;
  readonly version: number;
}

const button = (
  { application, party, version }: EndorsementQuestion,
  title: string,
  answer: Endorsement['answer'],
): ExecuteAction => ({
  type: 'Action.Execute',
  title,
  verb: 'endorse',
  data: { application, party, version, answer },
  ...(answer === 'endorsed' && { style: 'positive' as const }),
});

export const endorseActions = (question: EndorsementQuestion, { texts }: CardContext): ExecuteAction[] => {
  const { endorse, decline } = texts.cards.endorsement;
  return [
    button(question, endorse, 'endorsed'),
    button(question, texts.round.card.changes, 'changesRequested'),
    button(question, decline, 'declined'),
  ];
};

/** Asks for the card as it is now. */
export const showEndorsement = ({
  application,
  party,
  version,
}: EndorsementQuestion): Pick<ExecuteAction, 'type' | 'verb' | 'data'> => ({
  type: 'Action.Execute',
  verb: 'endorsement.show',
  data: { application, party, version },
});

/** The same after an answer that may stand at a place in the journal: once that is read, the card says so if it does not. */
export const lookAgainAt = (
  question: EndorsementQuestion,
  unsure: number,
): Pick<ExecuteAction, 'type' | 'verb' | 'data'> => {
  const show = showEndorsement(question);
  return { ...show, data: { ...show.data, unsure } };
};

/** More than may be recorded, so that somebody can shorten it; and less than makes the card too large to be shown. */
const MOST_TYPED = LONGEST_ACT_TEXT + 1000;

export const justificationInput = (typed: string | undefined, { texts }: CardContext): InputText => ({
  type: 'Input.Text',
  id: 'justification',
  label: texts.round.card.justification,
  isRequired: true,
  isMultiline: true,
  // Not the rule's own limit: a client cuts silently at this one, and what was cut would be recorded as the whole.
  maxLength: MOST_TYPED,
  placeholder: texts.round.card.placeholder,
  errorMessage: texts.cards.endorsement.writeJustification,
  ...(typed !== undefined && typed !== '' && { value: typed.slice(0, MOST_TYPED) }),
  spacing: 'Medium',
});
