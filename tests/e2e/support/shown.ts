import type { FrameLocator } from 'playwright-core';
import type { Texts } from '../../../src/texts/nn.js';
import type { Product } from './product.js';
import type { Scene } from './scene.js';

/** Somewhere in the product that is worth looking at, and as whom. Some ids are known when the scene is set. */
export interface Shown {
  readonly name: string;
  readonly person: string;
  readonly view: string;
  readonly sub?: string | ((scene: Scene) => string);
  /** What must be pressed first to see it; anew in each language. */
  readonly first?: (tab: FrameLocator, texts: Texts, on: Product) => Promise<void>;
  /** Looked at in bokmål too. That its texts are bokmål is seen where they are written; English shows whatever has no texts. */
  readonly often?: true;
  /** Looked at in nynorsk alone: where most of what is on it is somebody's own, or stands in another place too. */
  readonly onlyNn?: true;
}

export const tab = (name: string, person: string, sub: Shown['sub'] = ''): Shown => ({
  name,
  person,
  sub,
  view: 'semje',
});
export const often = (shown: Shown): Shown => ({ ...shown, often: true });
export const chat = (name: string, person: string): Shown => ({ name, person, view: 'chat' });
export const channel = (name: string, person: string): Shown => ({ name, person, view: 'team/ssu' });

export const showsTab = ({ view }: Shown): boolean => view === 'semje' || view.endsWith('/app');
