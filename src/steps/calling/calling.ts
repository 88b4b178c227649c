import {
  CLOSING_GRACE_MS,
  endOfDay,
  isAfterDeadline,
  osloDate,
  type Instant,
  type IsoDate,
} from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import type { Kroner } from '../../grant/money.js';
import type { PersonId } from '../../grant/people.js';
import type { HealthCommunityProfile, Mode } from '../../grant/profile.js';
import { profileOf, type ProfileFirst } from '../../grant/profileVersions.js';
import type { IdTaken, NotClock, NotFound, NotSecretary } from '../../grant/refusal.js';
import { secretaryActing } from '../../grant/roles.js';
import type { Call, CallId, State } from '../../grant/state.js';
import { accept, CLOCK, freeText, refuse, type DueCommand, type FreeText, type Step } from '../../grant/step.js';

export type CallingCommand =
  | {
      type: 'openCall';
      call: CallId;
      frames: readonly { year: number; amount: Kroner; source: string }[];
      deadline: IsoDate;
      decideBy?: IsoDate;
      /** The first of the profile's where it is not said. */
      mode?: Mode;
    }
  | { type: 'closeCall'; call: CallId };

interface Opened {
  readonly call: CallId;
  readonly years: readonly number[];
  readonly deadline: IsoDate;
  readonly decideBy?: IsoDate;
  readonly by: PersonId;
}

export type CallingEvent =
  | { type: 'frameSet'; v: 1; year: number; amount: Kroner; source: FreeText }
  | ({ type: 'callOpened'; v: 1; profile: ProfileFirst } & Opened)
  | ({ type: 'callOpened'; v: 2; profile: HealthCommunityProfile; mode: Mode } & Opened)
  | { type: 'callClosed'; v: 1; call: CallId };

export type CallingRefusal =
  | NotSecretary
  | NotClock
  | NotFound
  | IdTaken
  | { readonly code: 'notSetUp' }
  | { readonly code: 'deadlineInThePast'; readonly deadline: IsoDate }
  | { readonly code: 'decideByBeforeDeadline' }
  | { readonly code: 'frameDiffers'; readonly year: number; readonly amount: number }
  | { readonly code: 'yearTwice'; readonly year: number }
  | { readonly code: 'callAlreadyClosed' }
  | { readonly code: 'callNotOver' }
  | { readonly code: 'notItsMode' };

/** A year has one frame. A call that names a frame already set must name it as it is. */
const frameRefusal = (
  state: State,
  frames: readonly { year: number; amount: Kroner }[],
): CallingRefusal | undefined => {
  for (const [index, { year, amount }] of frames.entries()) {
    if (frames.findIndex((other) => other.year === year) !== index) return { code: 'yearTwice', year };
    const known = state.frames.get(String(year));
    if (known && known.amount !== amount) return { code: 'frameDiffers', year, amount: known.amount };
  }
  return undefined;
};

/** The clock closes a call two minutes after its deadline: what reached us in time may still be on its way. */
export const isOver = (call: Pick<Call, 'deadline'>, now: Instant): boolean =>
  Date.parse(now) >= Date.parse(endOfDay(call.deadline)) + CLOSING_GRACE_MS;

const due = (state: State, now: Instant): DueCommand<CallingCommand>[] =>
  [...state.calls.values()]
    .filter((call) => call.closed === undefined && isOver(call, now))
    .map(({ id }) => ({ id: `closeCall:${id}`, command: { type: 'closeCall', call: id } }));

export const calling: Step<State, CallingCommand, CallingEvent, CallingRefusal> = {
  decides: {
    openCall: (state, { call, frames, deadline, decideBy, mode: wanted }, { actor, arrivedAt }) => {
      const by = secretaryActing(state, actor, osloDate(arrivedAt));
      if (by === undefined) return refuse({ code: 'notSecretary' });
      if (state.profile === undefined) return refuse({ code: 'notSetUp' });
      if (isIdTaken(state.calls, call)) return refuse({ code: 'idTaken' });
      if (isAfterDeadline(deadline, arrivedAt)) return refuse({ code: 'deadlineInThePast', deadline });
      if (decideBy !== undefined && decideBy < deadline) return refuse({ code: 'decideByBeforeDeadline' });
      const { profile } = state;
      const mode = wanted ?? profile.modes[0] ?? 'openCall';
      if (!profile.modes.includes(mode)) return refuse({ code: 'notItsMode' });
      const refused = frameRefusal(state, frames);
      if (refused) return refuse(refused);
      const fresh = frames.filter(({ year }) => !state.frames.has(String(year)));
      return accept<CallingEvent>(
        ...fresh.map(({ source, ...frame }) => ({
          type: 'frameSet' as const,
          v: 1 as const,
          ...frame,
          source: freeText(source),
        })),
        {
          type: 'callOpened',
          v: 2,
          call,
          profile,
          mode,
          years: frames.map(({ year }) => year),
          deadline,
          ...(decideBy !== undefined && { decideBy }),
          by,
        },
      );
    },
    closeCall: (state, { call }, { actor, now }) => {
      if (actor !== CLOCK) return refuse({ code: 'notClock' });
      const known = state.calls.get(call);
      if (known === undefined) return refuse({ code: 'notFound' });
      if (known.closed !== undefined) return refuse({ code: 'callAlreadyClosed' });
      return isOver(known, now) ? accept({ type: 'callClosed', v: 1, call }) : refuse({ code: 'callNotOver' });
    },
  },
  evolves: {
    frameSet: (state, { year, amount, source }) => ({
      ...state,
      frames: state.frames.with(String(year), { year, amount, source }),
    }),
    callOpened: (state, event, { at, seq, hash }) => {
      const { call, years, deadline, decideBy, by } = event;
      const opened: Call = {
        id: call,
        profile: profileOf(event),
        mode: event.v === 1 ? 'openCall' : event.mode,
        years,
        deadline,
        ...(decideBy !== undefined && { decideBy }),
        opened: { at, seq, hash },
        openedBy: by,
      };
      return { ...state, calls: state.calls.with(call, opened) };
    },
    callClosed: (state, { call }, { at, seq, hash }) => ({
      ...state,
      calls: state.calls.change(call, (open) => ({ ...open, closed: { at, seq, hash } })),
    }),
  },
  versions: { frameSet: 1, callOpened: 2, callClosed: 1 },
  due,
};
