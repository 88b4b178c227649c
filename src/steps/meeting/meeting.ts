import type { State } from '../../grant/state.js';
import type { Step } from '../../grant/step.js';
import { addCase, addStandingItems, changeCase, moveCase, orderAgenda, putOnAgenda } from './agenda.js';
import type { MeetingCommand, MeetingRefusal } from './meetingCommands.js';
import type { MeetingEvent } from './meetingEvents.js';
import { approveMinutes, writeMinutes } from './minutes.js';
import { sendNotice, writeCase } from './papers.js';
import { change, plan } from './planning.js';
import { evolves, versions } from './remembering.js';
import { begin, end, noteAttendance, putOnTable } from './room.js';

export type { MeetingCommand, MeetingEvent, MeetingRefusal };

/** A body meets: its notice and agenda, who is there, what lies on the table, and its minutes. */
export const meeting: Step<State, MeetingCommand, MeetingEvent, MeetingRefusal> = {
  decides: {
    planMeeting: plan,
    changeMeeting: change,
    putOnAgenda,
    addCase,
    addStandingItems,
    changeCase,
    orderAgenda,
    moveCase,
    writeCase,
    sendNotice,
    noteAttendance,
    beginMeeting: begin,
    putOnTable,
    endMeeting: end,
    writeMinutes,
    approveMinutes,
  },
  evolves,
  versions,
};
