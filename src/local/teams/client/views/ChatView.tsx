import type { ReactElement } from 'react';
import { Composer } from '../Composer.js';
import { AppMark } from '../icons.js';
import { MessageItem } from '../MessageItem.js';
import { useScrollToEnd } from '../useScrollToEnd.js';
import { useShown } from '../shown.js';
import { TabFrame } from '../TabFrame.js';
import { Tabs } from '../Tabs.js';
import { useMessages } from '../useMessages.js';

function Conversation({ id }: { readonly id: string }): ReactElement {
  const { tenant, texts } = useShown();
  const { messages, reload } = useMessages(tenant, id);
  const scroll = useScrollToEnd(messages);
  return (
    <>
      <div className="messages" role="log" aria-label={texts.messages} tabIndex={0} ref={scroll}>
        {messages?.map((message) => (
          <MessageItem key={message.id} message={message} onAnswered={reload} />
        ))}
        {messages?.length === 0 && <p className="empty">{texts.noMessages}</p>}
      </div>
      <Composer conversation={id} label={texts.write} />
    </>
  );
}

/** The chats of a person, which here are his chat with the app. */
export function ChatView(): ReactElement {
  const { state, texts, address, go } = useShown();
  const [chat] = state.chats;
  const inApp = address.view === 'chat/app';
  return (
    <>
      <aside className="list" aria-label={texts.chats}>
        <p className="title">{texts.chat}</p>
        <ul>
          {state.chats.map(({ id, name, preview, unread }) => (
            <li key={id}>
              <button type="button" aria-current="true" onClick={() => go({ view: 'chat' })}>
                <span className="avatar app" aria-hidden="true">
                  <AppMark size={24} />
                </span>
                <span className="lines">
                  <strong>{name}</strong>
                  <span className="preview">{preview}</span>
                </span>
                {unread > 0 && <span className="hidden">{texts.unread(unread)}</span>}
              </button>
            </li>
          ))}
        </ul>
      </aside>
      <main id="content" tabIndex={-1}>
        <div className="head">
          <span className="avatar app" aria-hidden="true">
            <AppMark size={24} />
          </span>
          <h1>{state.app.name}</h1>
          <Tabs
            label={state.app.name}
            tabs={[
              { view: 'chat', name: texts.chat },
              { view: 'chat/app', name: texts.appTab },
            ]}
          />
        </div>
        {inApp ? (
          <TabFrame />
        ) : chat ? (
          <Conversation key={chat.id} id={chat.id} />
        ) : (
          <p className="empty">{texts.noChat}</p>
        )}
      </main>
    </>
  );
}
