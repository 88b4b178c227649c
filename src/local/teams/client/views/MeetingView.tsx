import type { ReactElement } from 'react';
import { Posts } from '../Posts.js';
import { useShown } from '../shown.js';
import { TabFrame } from '../TabFrame.js';

const short = (name: string): string => name.split(' ').at(-1) ?? '';

/** The channel's meeting: who may be there, and a side panel with the chat or the app. Nobody is heard or seen. */
export function MeetingView(): ReactElement {
  const { state, texts, address, go } = useShown();
  const [meeting] = state.meetings;
  const panel = address.view.split('/')[1];
  if (!meeting)
    return (
      <main id="content" tabIndex={-1}>
        <div className="head">
          <h1>{texts.calendar}</h1>
        </div>
        <p className="empty">{texts.noMeeting}</p>
      </main>
    );
  const channel = state.team?.channels.find(({ id }) => id === meeting.channel);
  const toggle = (name: string): void => go({ view: panel === name ? 'meeting' : `meeting/${name}`, sub: '' });
  return (
    <main id="content" tabIndex={-1} className="meeting">
      <div className="head">
        <h1>{meeting.title}</h1>
        <span className="subtle">{texts.people(state.members.length)}</span>
        <div className="acts">
          <button type="button" aria-pressed={panel === 'chat'} onClick={() => toggle('chat')}>
            {texts.meetingChat}
          </button>
          <button type="button" aria-pressed={panel === 'app'} onClick={() => toggle('app')}>
            {state.app.name}
          </button>
          <button type="button" className="primary" onClick={() => go({ view: 'calendar', sub: '' })}>
            {texts.leave}
          </button>
        </div>
      </div>
      <div className="room">
        <ul className="tiles" aria-label={texts.participants}>
          {state.members.map((name) => (
            <li key={name}>
              <span className="avatar large" aria-hidden="true">
                {short(name)}
              </span>
              <span>{name}</span>
            </li>
          ))}
        </ul>
        {panel !== undefined && (
          <aside className="panel" aria-label={texts.panel}>
            <h2>{panel === 'app' ? state.app.name : texts.meetingChat}</h2>
            {panel === 'app' ? (
              <TabFrame frameContext="sidePanel" meeting={meeting} {...(channel && { channel })} />
            ) : (
              <Posts conversation={meeting.channel} only={meeting.root} />
            )}
          </aside>
        )}
      </div>
    </main>
  );
}
