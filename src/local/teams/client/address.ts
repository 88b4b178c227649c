import { isLanguage } from './language.js';
import type { Language } from './language.js';

export const themes = ['default', 'dark', 'contrast'] as const;
/** Named as teams-js names them. */
export type Theme = (typeof themes)[number];

/** What is on screen. The whole of it stands in the address, so that it can be linked to and driven by tests. */
export interface Address {
  /** A person's id, for example `medlem-test-k2`. */
  readonly person: string;
  /** `activity`, `chat`, `chat/app`, `team/<channel>`, `team/<channel>/app`, `calendar`, `meeting`, `meeting/app`, `meeting/chat`, `mail`, `semje`. */
  readonly view: string;
  readonly theme: Theme;
  /** Null: the person's own. */
  readonly language: Language | null;
  /** The page inside the tab. */
  readonly sub: string;
}

const isTheme = (value: string | null): value is Theme => themes.some((theme) => theme === value);

export function readAddress(search: string): Address {
  const query = new URLSearchParams(search);
  const theme = query.get('theme');
  const language = query.get('lang');
  return {
    person: query.get('person') ?? '',
    view: query.get('view') ?? 'chat',
    theme: isTheme(theme) ? theme : 'default',
    language: isLanguage(language) ? language : null,
    sub: query.get('sub') ?? '',
  };
}

export function writeAddress({ person, view, theme, language, sub }: Address): string {
  const query = new URLSearchParams({ person, view });
  if (theme !== 'default') query.set('theme', theme);
  if (language !== null) query.set('lang', language);
  if (sub !== '') query.set('sub', sub);
  return `?${query.toString()}`;
}
