import { Button } from '@fluentui/react-components';
import { useId, type ReactElement } from 'react';
import type { MeetingSummary } from '../../../api/contract.js';
import { osloDate } from '../../../grant/calendar.js';
import { Page } from '../../parts/Page.js';
import { Shown } from '../../parts/Shown.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { useAnswer } from '../../useAnswer.js';
import { meetingLead, meetingName } from './meetingWords.js';
import { NEW } from './newMeeting.js';

const Group = ({ title, meetings }: { title: string; meetings: readonly MeetingSummary[] }): ReactElement => {
  const { me, texts } = useSession();
  const { meeting: words } = texts;
  const id = useId();
  return (
    <section aria-labelledby={id}>
      <div className="group-head">
        <h2 id={id}>{title}</h2>
        <span className="small">{meetings.length}</span>
      </div>
      <ul className="rows">
        {meetings.map((meeting) => {
          const name = meetingName(meeting, me.profile, texts);
          return (
            <li className="row meeting-row" key={meeting.id}>
              <div className="row-what">
                <a className="row-title" href={href('meetings', meeting.id)}>
                  {name}
                </a>
                <div className="small">{meetingLead(meeting, texts)}</div>
              </div>
              <div className="row-act">
                <Button as="a" href={href('meetings', meeting.id)} aria-label={words.openNamed(name)}>
                  {words.open}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </section>
  );
};

/** Coming meetings first, then those that have been held. */
export const MeetingList = (): ReactElement => {
  const { me, texts, now } = useSession();
  const { meeting: words } = texts;
  const loaded = useAnswer('meetings', {}, ['meetings']);
  const today = osloDate(now());
  const plan = me.secretary && (
    <Button as="a" href={href('meetings', NEW)}>
      {words.plan.start}
    </Button>
  );
  return (
    <Page title={words.heading} lead={words.lead} {...(plan && { actions: plan })}>
      <Shown loaded={loaded}>
        {(meetings) => {
          const coming = meetings.filter(({ date }) => date >= today);
          const past = meetings.filter(({ date }) => date < today).reverse();
          if (meetings.length === 0) return <p className="reading">{words.empty}</p>;
          return (
            <div className="sections">
              {coming.length > 0 && <Group title={words.groups.coming} meetings={coming} />}
              {past.length > 0 && <Group title={words.groups.past} meetings={past} />}
            </div>
          );
        }}
      </Shown>
    </Page>
  );
};
