import type { ReactElement } from 'react';
import type { ClientState, ShownConversation } from '../../clientApi/shapes.js';
import { Posts } from '../Posts.js';
import { useShown } from '../shown.js';
import { TabFrame } from '../TabFrame.js';
import { Tabs } from '../Tabs.js';
import type { Texts } from '../texts/nn.js';

/** The General channel is called so in each person's language, and `general` in addresses. */
export const slugOf = (channel: ShownConversation, { team }: ClientState): string =>
  channel.id === team?.id ? 'general' : channel.name.toLowerCase();

const nameOf = (channel: ShownConversation, state: ClientState, texts: Texts): string =>
  channel.id === state.team?.id ? texts.general : channel.name;

/** A team, its channels, and in each the posts and the app's tab. */
export function TeamView(): ReactElement {
  const { state, texts, address, go } = useShown();
  const { team } = state;
  const [, slug = 'general', tab] = address.view.split('/');
  const channel = team?.channels.find((one) => slugOf(one, state) === slug) ?? team?.channels[0];
  if (!team || !channel)
    return (
      <main id="content" tabIndex={-1}>
        <div className="head">
          <h1>{texts.team}</h1>
        </div>
        <p className="empty">{texts.noTeam}</p>
      </main>
    );
  const base = `team/${slugOf(channel, state)}`;
  return (
    <>
      <aside className="list" aria-label={texts.channels}>
        <p className="title">{team.name}</p>
        <ul>
          {team.channels.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === channel.id ? 'true' : undefined}
                onClick={() => go({ view: `team/${slugOf(one, state)}`, sub: '' })}
              >
                <span className="lines">
                  <span className={one.unread > 0 ? 'fresh' : undefined}>{nameOf(one, state, texts)}</span>
                </span>
                {one.unread > 0 && <span className="hidden">{texts.unread(one.unread)}</span>}
              </button>
            </li>
          ))}
        </ul>
      </aside>
      <main id="content" tabIndex={-1}>
        <div className="head">
          <h1>{nameOf(channel, state, texts)}</h1>
          <Tabs
            label={nameOf(channel, state, texts)}
            tabs={[
              { view: base, name: texts.posts },
              { view: `${base}/app`, name: state.app.name },
            ]}
          />
        </div>
        {tab === 'app' ? <TabFrame channel={channel} /> : <Posts key={channel.id} conversation={channel.id} />}
      </main>
    </>
  );
}
