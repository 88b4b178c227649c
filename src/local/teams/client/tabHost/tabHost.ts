import type { ClientState, NestedToken } from '../../clientApi/shapes.js';
import { answerNested } from './nestedAppAuth.js';
import { clientSupportedSdkVersion, runtime } from './runtime.js';
import type { FrameContext } from './tabContext.js';

interface HostRequest {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[];
  /** Only with `nestedAppAuth.execute`: JSON. */
  readonly data?: string;
}

export interface TabHostOptions {
  readonly state: ClientState;
  readonly frameContext: FrameContext;
  /** The context as it is when asked. */
  context(): Record<string, unknown>;
  token(): Promise<NestedToken>;
  /** The tab says that it has drawn itself, or that it cannot. */
  onReady(): void;
  /** The tab asks for a page of its own app. */
  onNavigate(sub: string): void;
  onOpenLink(link: string): boolean;
  onShare(sub: string, label: string): void;
}

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const field = (value: unknown, ...names: string[]): string => {
  const record = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
  return names.map((name) => asText(record[name])).find((text) => text !== '') ?? '';
};

type Handler = (args: readonly unknown[]) => readonly unknown[] | undefined | Promise<readonly unknown[]>;

function handlers({ frameContext, ...options }: TabHostOptions): Record<string, Handler> {
  const navigate = (params: unknown): readonly unknown[] => {
    options.onNavigate(field(params, 'subPageId', 'subEntityId'));
    return [];
  };
  return {
    // The order is the library's: with the runtime third, all works but nested app authentication.
    initialize: () => [frameContext, 'web', clientSupportedSdkVersion, JSON.stringify(runtime)],
    getContext: () => [options.context()],
    'appInitialization.success': () => (options.onReady(), [true]),
    'appInitialization.appLoaded': () => (options.onReady(), undefined),
    'appInitialization.failure': () => (options.onReady(), undefined),
    'appInitialization.expectedFailure': () => (options.onReady(), undefined),
    'authentication.getAuthToken': async () => [true, (await options.token()).access_token],
    'pages.navigateToApp': ([params]) => (navigate(params), [true]),
    'pages.currentApp.navigateTo': ([params]) => navigate(params),
    'pages.currentApp.navigateToDefaultPage': () => navigate({}),
    executeDeepLink: ([link]) => (options.onOpenLink(asText(link)) ? [true] : [false, 'The link was not opened.']),
    shareDeepLink: ([sub, label]) => (options.onShare(asText(sub), asText(label)), undefined),
  };
}

/** The host's side of the teams-js protocol, for one iframe. */
export interface TabHost {
  tell(event: 'themeChange' | 'contextChange', value: unknown): void;
  stop(): void;
}

/** Listens only to the frame it is given, at the app's own origin. */
export function tabHost(frame: HTMLIFrameElement, options: TabHostOptions): TabHost {
  const { origin } = new URL(options.state.app.tabUrl);
  const table = handlers(options);
  const post = (message: object): void => frame.contentWindow?.postMessage(message, origin);

  const answer = async ({ id, uuidAsString, func, args = [], data = '' }: HostRequest): Promise<void> => {
    if (func === 'nestedAppAuth.execute') {
      const nested = await answerNested(data, options.state, () => options.token());
      if (nested !== undefined) post({ id, uuidAsString, func, args: ['reserved', nested] });
      return;
    }
    const reply = await table[func]?.(args);
    if (reply) post({ id, uuidAsString, args: reply });
  };
  const listen = (event: MessageEvent<unknown>): void => {
    if (event.source !== frame.contentWindow || event.origin !== origin) return;
    if (typeof event.data === 'object' && event.data !== null && 'func' in event.data)
      void answer(event.data as HostRequest);
  };
  window.addEventListener('message', listen);
  return {
    tell: (func, value) => post({ func, args: [value] }),
    stop: () => window.removeEventListener('message', listen),
  };
}
