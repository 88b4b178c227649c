import type { ReactElement } from 'react';
import type { Route } from '../../router.js';
import { useSession } from '../../session.js';
import { BesideTheMeeting } from './BesideTheMeeting.js';
import { MeetingList } from './MeetingList.js';
import { NEW } from './newMeeting.js';
import { OneMeeting } from './OneMeeting.js';
import { PlanMeeting } from './PlanMeeting.js';

/** The meetings, one of them (with the case that is looked at), or planning one for a call. */
export const MeetingsPage = ({ id, sub }: Route): ReactElement => {
  const { host } = useSession();
  if (id === NEW) return <PlanMeeting call={sub} />;
  if (id !== undefined) return <OneMeeting key={id} id={id} caseId={sub} />;
  return host.sidePanel ? <BesideTheMeeting /> : <MeetingList />;
};
