import type { CardElement, ExecuteAction, TextBlock } from '../../cards/adaptiveCard.js';
import type { PartyId } from '../../grant/party.js';
import type { Application, Call, State } from '../../grant/state.js';

export interface EndorsementCardInput {
  readonly state: State;
  readonly application: Application;
  readonly call: Call;
  readonly party: PartyId;
  readonly version: number;
  /** Why the act that brought this card back was refused. */
  readonly refusal?: string;
  /** What was written in the field, kept when an act is refused. */
  readonly typed?: string;
  /** Where in the journal the answer may stand, while nobody knows: the card asks nothing, and can be looked at again. */
  readonly unsure?: number;
  /** The deadline has passed, and the clock has perhaps not closed the call yet. */
  readonly closed?: boolean;
}

/** What a card shows besides its head: by where the question stands. */
export interface Part {
  readonly state: string;
  readonly color: TextBlock['color'];
  readonly body: readonly CardElement[];
  readonly acts?: readonly ExecuteAction[];
  readonly link: string;
}
