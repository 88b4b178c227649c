import { act } from './act.js';
import type { Answers, RouteName } from './contract.js';
import type { Look } from './reader.js';
import type { Requests } from './requests.js';

/** `live` is a stream and is served apart. */
type Asked = Exclude<RouteName, 'live'>;

export interface Call<Body> {
  readonly look: Look;
  readonly id: string;
  /** Every `:name` of the route. */
  readonly params?: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly body: Body;
}

type BodyOf<N extends Asked> = N extends keyof Requests ? Requests[N] : undefined;

/** What answers each route. */
export type Handlers = { readonly [N in Asked]: (call: Call<BodyOf<N>>) => Promise<Answers[N]> | Answers[N] };

export const withoutUndefined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

/** Performs an act with the id that the tab has given it. */
export const perform = (
  { world, reader }: Look,
  { commandId }: { commandId: string },
  command: Parameters<typeof act>[3],
): ReturnType<typeof act> => act(world, reader, commandId, command);
