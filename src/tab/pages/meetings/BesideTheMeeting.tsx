import type { ReactElement } from 'react';
import { osloDate } from '../../../grant/calendar.js';
import { Loading } from '../../parts/Loading.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { MeetingList } from './MeetingList.js';
import { likelyMeeting } from './meetingOrder.js';
import { OneMeeting } from './OneMeeting.js';

/** In a meeting's side panel: that meeting, as near as its day tells. */
export const BesideTheMeeting = (): ReactElement => {
  const { now } = useSession();
  const loaded = useAnswer('meetings', {}, ['meetings']);
  if (loaded.value === undefined && !loaded.failure) return <Loading />;
  const meeting = likelyMeeting(loaded.value ?? [], osloDate(now()));
  return meeting ? <OneMeeting key={meeting.id} id={meeting.id} caseId={undefined} /> : <MeetingList />;
};
