import type { ReactElement } from 'react';
import { AppMark } from '../icons.js';
import { clockOf, dayOf } from '../language.js';
import { useShown } from '../shown.js';
import { slugOf } from './TeamView.js';

/** What the app has sent this person, newest first. */
export function ActivityView(): ReactElement {
  const { state, texts, language, go } = useShown();
  const open = (conversation: string): void => {
    const channel = state.team?.channels.find(({ id }) => id === conversation);
    go({ view: channel ? `team/${slugOf(channel, state)}` : 'chat', sub: '' });
  };
  return (
    <main id="content" tabIndex={-1}>
      <div className="head">
        <h1>{texts.activity}</h1>
      </div>
      <div className="page">
        {state.notices.length === 0 && <p className="empty">{texts.noActivity}</p>}
        <ul className="rows">
          {state.notices.map(({ conversation, message, text, at, unread }) => (
            <li key={`${conversation} ${message}`}>
              <button type="button" className="row" onClick={() => open(conversation)}>
                <span className="avatar app" aria-hidden="true">
                  <AppMark size={24} />
                </span>
                <span className="lines">
                  <span className={unread ? 'fresh' : undefined}>{text}</span>
                  <span className="subtle">
                    {dayOf(at, language)}, {texts.time(clockOf(at, language))}
                  </span>
                </span>
                {unread && <span className="hidden">{texts.unread(1)}</span>}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
