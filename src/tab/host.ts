import { app } from '@microsoft/teams-js';
import type { Language } from '../grant/party.js';
import { languageOf } from './languageOf.js';

export type ThemeName = 'light' | 'dark' | 'contrast';

/** What Teams says about where the tab stands. */
export interface Host {
  readonly language: Language;
  readonly theme: ThemeName;
  /** Where a deep link wants to go, as an address of the router without `#/`. */
  readonly subPage?: string;
  readonly sidePanel: boolean;
  /** Names what is kept on this machine for this person, and nothing else. */
  readonly userKey: string;
  readonly channel?: { readonly team: string; readonly channel: string; readonly name: string };
  onTheme(heard: (theme: ThemeName) => void): void;
}

const TOO_LONG_MS = 10_000;

export const themeOf = (theme: string | undefined): ThemeName => {
  if (theme === 'dark') return 'dark';
  return theme === 'contrast' ? 'contrast' : 'light';
};

const within = <T>(promise: Promise<T>, ms: number): Promise<T> =>
  Promise.race([
    promise,
    new Promise<T>((_, reject) => {
      setTimeout(() => reject(new Error('The host did not answer.')), ms);
    }),
  ]);

const channelOf = ({ team, channel }: app.Context): Host['channel'] =>
  team && channel
    ? { team: team.groupId ?? team.internalId, channel: channel.id, name: channel.displayName ?? '' }
    : undefined;

/** Connects to Teams. Throws when there is no host, or one that is not on the list: teams-js then never answers. */
export const connectHost = async (hosts: readonly string[]): Promise<Host> => {
  if (window.parent === window) throw new Error('There is no host.');
  await within(app.initialize([...hosts]), TOO_LONG_MS);
  const context = await within(app.getContext(), TOO_LONG_MS);
  app.notifyAppLoaded();
  const channel = channelOf(context);
  return {
    language: languageOf(context.app.locale),
    theme: themeOf(context.app.theme),
    ...(context.page.subPageId && { subPage: context.page.subPageId }),
    sidePanel: String(context.page.frameContext) === 'sidePanel',
    userKey: `${context.user?.tenant?.id ?? ''}/${context.user?.id ?? ''}`,
    ...(channel && { channel }),
    onTheme: (heard) => app.registerOnThemeChangeHandler((theme) => heard(themeOf(theme))),
  };
};

/** Nobody frames the page: it was opened with a browser, by a link in an e-mail. */
export const isInBrowser = (): boolean => window.parent === window;

/** The browser itself as the host: its language and its colours. */
export const browserHost = (userKey: string): Host => {
  const dark = window.matchMedia('(prefers-color-scheme: dark)');
  const contrast = window.matchMedia('(prefers-contrast: more)');
  const theme = (): ThemeName => (contrast.matches ? 'contrast' : dark.matches ? 'dark' : 'light');
  return {
    language: languageOf(navigator.language),
    theme: theme(),
    sidePanel: false,
    userKey,
    onTheme: (heard) => {
      for (const query of [dark, contrast]) query.addEventListener('change', () => heard(theme()));
    },
  };
};

/** Tells Teams that the page can be used. */
export const tellReady = (): void => {
  if (!isInBrowser()) void app.notifySuccess();
};
