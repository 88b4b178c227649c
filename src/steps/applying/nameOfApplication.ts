import type { CardContext } from '../../cards/cardContext.js';
import { inert, written } from '../../cards/pieces.js';
import { saysSomething } from '../../grant/refusal.js';
import { currentRound, type Application } from '../../grant/state.js';

/** What it is called in its draft, which the journal does not know; else as it was sent last. */
export const nameOfApplication = (application: Application, context: CardContext): string => {
  const drafted = context.titleOf?.(application.id);
  if (drafted !== undefined && saysSomething(drafted)) return inert(drafted);
  return written(currentRound(application)?.facts.title, context.texts.sharing.card.untitled);
};
