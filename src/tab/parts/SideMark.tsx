import type { ReactElement } from 'react';
import type { Side } from '../../grant/party.js';

/** Kommune is a dot, HF a square: shape first, colour second, and a word always beside it. */
export const SideMark = ({ side }: { readonly side: Side }): ReactElement => (
  <span className={`mark ${side} endorsed`} aria-hidden="true" />
);
