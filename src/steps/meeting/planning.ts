import { bodyIn, decidingBody } from '../../grant/bodies.js';
import { osloDate } from '../../grant/calendar.js';
import { isIdTaken } from '../../grant/idTaken.js';
import { saysSomething } from '../../grant/refusal.js';
import { secretaryActing } from '../../grant/roles.js';
import type { State } from '../../grant/state.js';
import { accept, freeText, LONGEST_ACT_TEXT, refuse, type DecideContext, type FreeText } from '../../grant/step.js';
import type { CommandOf, Decided, MeetingRefusal } from './meetingCommands.js';

type Times = Pick<CommandOf<'changeMeeting'>, 'date' | 'time' | 'until' | 'place'>;

const timesRefusal = (
  { date, time, until, place }: Times,
  { arrivedAt }: DecideContext,
): MeetingRefusal | undefined => {
  if (date < osloDate(arrivedAt)) return { code: 'meetingInThePast' };
  if (time !== undefined && until !== undefined && until <= time) return { code: 'endsBeforeItBegins' };
  return (place ?? '').length > LONGEST_ACT_TEXT ? { code: 'textTooLong' } : undefined;
};

const told = ({ date, time, until, place }: Times) => ({
  date,
  ...(time !== undefined && { time }),
  ...(until !== undefined && { until }),
  ...(saysSomething(place) && { place: freeText((place ?? '').trim()) satisfies FreeText }),
});

/** A meeting of the body that decides about a call, or of any body about whatever it has to treat. */
export const plan = (state: State, command: CommandOf<'planMeeting'>, context: DecideContext): Decided => {
  const { meeting: id, call, channel } = command;
  if (secretaryActing(state, context.actor, osloDate(context.arrivedAt)) === undefined)
    return refuse({ code: 'notSecretary' });
  const known = call === undefined ? undefined : state.calls.get(call);
  const profile = call === undefined ? state.profile : known?.profile;
  if (profile === undefined) return refuse({ code: 'notFound' });
  if (isIdTaken(state.meetings, id)) return refuse({ code: 'idTaken' });
  const refused = timesRefusal(command, context);
  if (refused) return refuse(refused);
  const body = bodyIn(profile, command.body ?? decidingBody(profile));
  if (!body) return refuse({ code: 'bodyUnknown' });
  const where = channel ?? state.channels.get(body.id)?.channel;
  if (where === undefined) return refuse({ code: 'noChannel' });
  return accept({
    type: 'meetingPlanned',
    v: 2,
    meeting: id,
    body: body.id,
    ...(call !== undefined && { call }),
    channel: where,
    ...told(command),
  });
};

/** Another day, time or place. Those who have had the notice are told by the next one. */
export const change = (state: State, command: CommandOf<'changeMeeting'>, context: DecideContext): Decided => {
  const by = secretaryActing(state, context.actor, osloDate(context.arrivedAt));
  if (by === undefined) return refuse({ code: 'notSecretary' });
  const known = state.meetings.get(command.meeting);
  if (!known) return refuse({ code: 'notFound' });
  if (known.ended) return refuse({ code: 'meetingEnded' });
  if (known.began) return refuse({ code: 'meetingBegun' });
  const refused = timesRefusal(command, context);
  if (refused) return refuse(refused);
  return accept({ type: 'meetingChanged', v: 1, meeting: known.id, ...told(command), by });
};
