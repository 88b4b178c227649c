import { FluentProvider, teamsLightTheme } from '@fluentui/react-components';
import { render } from '@testing-library/react';
import type { ReactElement } from 'react';
import type { Answers, Me, Requests, RouteName } from '../../src/api/contract.js';
import { moreOgRomsdal } from '../../src/profiles/moreOgRomsdal.js';
import type { Answered, Api, CallFailure } from '../../src/tab/api.js';
import type { Host } from '../../src/tab/host.js';
import { SessionContext, type Session } from '../../src/tab/session.js';
import { nn } from '../../src/texts/nn.js';

/** Noon in Oslo on the day of the meeting. */
export const NOW = Date.parse('2024-12-18T11:00:00.000Z');
export const profile = moreOgRomsdal;

export interface Sent {
  readonly name: RouteName;
  readonly params: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
}

type Known = { readonly [N in keyof Answers]?: Answers[N] };

interface Setting {
  /** What the routes answer; the others are not to be asked. */
  readonly answers?: Known;
  /** What a route cannot answer. */
  readonly failing?: { readonly [N in keyof Answers]?: CallFailure };
  /** Every act is refused with this. */
  readonly refuse?: CallFailure;
  readonly me?: Partial<Me>;
  readonly host?: Partial<Host>;
}

export const someone: Me = {
  person: { id: 'me', name: 'Leiar Test H1', title: '', party: 'hf' },
  name: 'Leiar Test H1',
  language: 'nn',
  now: new Date(NOW).toISOString(),
  profile,
  secretary: false,
  bodies: [],
  leads: false,
  endorser: false,
  waiting: { applications: 0, endorsements: 0, votes: 0, assessing: 0 },
  openCalls: [],
};

export const inAChat: Host = {
  language: 'nn',
  theme: 'light',
  sidePanel: false,
  userKey: 't/u',
  onTheme: () => undefined,
};

/** Draws something of the tab with a session round it, and keeps what was sent. */
export const drawInSession = (
  element: ReactElement,
  { answers = {}, failing = {}, refuse, me, host }: Setting = {},
) => {
  const sent: Sent[] = [];
  const api: Api = {
    get: <N extends RouteName>(name: N) => {
      const failure = failing[name];
      if (failure) return Promise.resolve({ ok: false, failure } as Answered<Answers[N]>);
      const value = answers[name];
      if (value === undefined) throw new Error(`Nobody expected ${name} to be asked.`);
      return Promise.resolve({ ok: true, value } as Answered<Answers[N]>);
    },
    send: <N extends RouteName>(name: N, params: Sent['params'], body: Requests[keyof Requests]) => {
      // A page says that it is there as long as it is open: nothing that anybody has pressed.
      if (name === 'giveSign')
        return Promise.resolve({ ok: true, value: answers.giveSign ?? { id: '', here: [] } } as Answered<Answers[N]>);
      sent.push({ name, params, body });
      const failure = failing[name] ?? refuse;
      const answered = failure ? { ok: false, failure } : { ok: true, value: answers[name] ?? { seq: 231 } };
      return Promise.resolve(answered as Answered<Answers[N]>);
    },
    file: (name, params) => {
      sent.push({ name, params, body: {} });
      return Promise.resolve(
        refuse
          ? { ok: false, failure: refuse }
          : { ok: true, value: { blob: new Blob(['%PDF']), name: 'receipt-app-v1-haram-nn.pdf' } },
      );
    },
    headers: () => Promise.resolve({}),
    seen: () => undefined,
  };
  const session: Session = {
    me: { ...someone, ...me },
    texts: nn,
    api,
    live: {
      onDraft: () => () => undefined,
      subscribe: () => () => undefined,
      start: () => undefined,
      stop: () => undefined,
    },
    host: { ...inAChat, ...host },
    now: () => NOW,
  };
  const around = (child: ReactElement): ReactElement => (
    <FluentProvider theme={teamsLightTheme}>
      <SessionContext value={session}>{child}</SessionContext>
    </FluentProvider>
  );
  const drawn = render(around(element));
  return { sent, leave: () => drawn.unmount(), redraw: (next: ReactElement) => drawn.rerender(around(next)) };
};

/** The body of an act without the id that makes it the same act when it is sent again. */
export const withoutCommandId = ({ body }: Sent): Record<string, unknown> => {
  const { commandId, ...rest } = body;
  return typeof commandId === 'string' ? rest : { ...rest, commandId };
};
