import { useState } from 'react';
import type { ReactElement } from 'react';
import { Composer } from './Composer.js';
import { MessageItem } from './MessageItem.js';
import { useShown } from './shown.js';
import { useMessages } from './useMessages.js';
import { useScrollToEnd } from './useScrollToEnd.js';

interface Props {
  readonly conversation: string;
  /** Only this thread: a meeting's chat. */
  readonly only?: string;
}

/** The box for an answer opens when somebody wants to answer. */
function Reply({ conversation, root }: { readonly conversation: string; readonly root: string }): ReactElement {
  const { texts } = useShown();
  const [open, setOpen] = useState(false);
  return open ? (
    <Composer conversation={conversation} root={root} label={texts.reply} focused />
  ) : (
    <button type="button" className="quiet" onClick={() => setOpen(true)}>
      {texts.reply}
    </button>
  );
}

/** A channel's posts, each with its answers below it. */
export function Posts({ conversation, only }: Props): ReactElement {
  const { tenant, texts, state, go } = useShown();
  const { messages, reload } = useMessages(tenant, conversation);
  const scroll = useScrollToEnd(messages);
  const roots = messages?.filter(({ root, id }) => root === null && (only === undefined || id === only)) ?? [];
  return (
    <>
      <div className="messages posts" role="log" aria-label={texts.messages} tabIndex={0} ref={scroll}>
        {roots.map((root) => {
          const meeting = state.meetings.find(({ id }) => id === root.meeting);
          return (
            <div className="thread" key={root.id}>
              <MessageItem message={root} onAnswered={reload} />
              {meeting && only === undefined && (
                <button type="button" className="primary" onClick={() => go({ view: 'meeting', sub: '' })}>
                  {texts.join}
                </button>
              )}
              <div className="replies">
                {messages
                  ?.filter((message) => message.root === root.id)
                  .map((reply) => (
                    <MessageItem key={reply.id} message={reply} onAnswered={reload} />
                  ))}
              </div>
              {only === undefined && <Reply conversation={conversation} root={root.id} />}
            </div>
          );
        })}
        {messages && roots.length === 0 && <p className="empty">{texts.noMessages}</p>}
      </div>
      {only === undefined ? (
        <Composer conversation={conversation} label={texts.newPost} />
      ) : (
        <Composer conversation={conversation} root={only} label={texts.write} />
      )}
    </>
  );
}
