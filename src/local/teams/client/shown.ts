import { createContext, useContext } from 'react';
import type { ClientState } from '../clientApi/shapes.js';
import type { Address } from './address.js';
import type { Language } from './language.js';
import type { Texts } from './texts/nn.js';
import type { TenantView } from './useTenant.js';

/** What every part of the client needs. */
export interface Shown {
  readonly address: Address;
  readonly language: Language;
  readonly texts: Texts;
  readonly tenant: TenantView;
  readonly state: ClientState;
  readonly go: (change: Partial<Address>) => void;
  /** Opens a link of a card or of the tab; false when it leads out of here. */
  readonly openLink: (link: string) => boolean;
  /** Shows a sentence that goes away by itself or when it is closed. */
  readonly say: (sentence: string) => void;
}

export const ShownContext = createContext<Shown | undefined>(undefined);

export function useShown(): Shown {
  const shown = useContext(ShownContext);
  if (!shown) throw new Error('ShownContext has no value here');
  return shown;
}
