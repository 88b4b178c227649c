import { useCallback, useState } from 'react';
import type { ReactElement } from 'react';
import type { ActionAnswer, ShownMessage } from '../clientApi/shapes.js';
import { CardView } from './card/CardView.js';
import type { PressedAction } from './card/CardView.js';
import { AppMark } from './icons.js';
import { clockOf } from './language.js';
import { useShown } from './shown.js';

const initials = (name: string): string => name.split(' ').at(-1)?.slice(0, 3) ?? '';

function Avatar({ author }: Pick<ShownMessage, 'author'>): ReactElement {
  return author.bot ? (
    <span className="avatar app" aria-hidden="true">
      <AppMark size={24} />
    </span>
  ) : (
    <span className="avatar" aria-hidden="true">
      {initials(author.name)}
    </span>
  );
}

interface Props {
  readonly message: ShownMessage;
  readonly onAnswered: () => Promise<void>;
}

/** One message with its card. A pressed button is answered in place; what went wrong stands below the card. */
export function MessageItem({ message, onAnswered }: Props): ReactElement {
  const { address, language, texts, tenant, openLink } = useShown();
  const [note, setNote] = useState('');
  const { conversation, id } = message;
  const { client } = tenant;

  const onPress = useCallback(
    async (pressed: PressedAction) => {
      setNote(texts.working);
      try {
        const { answer } = await client.post<{ answer: ActionAnswer }>('/client/actions', {
          conversation,
          activity: id,
          ...pressed,
        });
        setNote(answer.kind === 'message' ? answer.text : answer.kind === 'failed' ? texts.failed : '');
      } catch {
        setNote(texts.failed);
      }
      await onAnswered();
    },
    [client, conversation, id, texts, onAnswered],
  );
  const onLink = useCallback((link: string) => void openLink(link), [openLink]);
  const time = texts.time(clockOf(message.createdAt, language));

  return (
    <article className={message.author.me ? 'message mine' : 'message'} aria-label={`${message.author.name}, ${time}`}>
      <Avatar author={message.author} />
      <div className="said">
        <p className="by">
          <strong>{message.author.name}</strong>
          {message.author.bot && ` · ${texts.bot}`} · <time dateTime={message.createdAt}>{time}</time>
          {message.edited && !message.deleted && ` · ${texts.edited}`}
        </p>
        {message.deleted ? (
          <p className="gone">{texts.deletedMessage}</p>
        ) : (
          message.text !== '' && <p className="text">{message.text}</p>
        )}
        {message.card && <CardView card={message.card} theme={address.theme} onPress={onPress} onLink={onLink} />}
        <p className="note" role="status">
          {note}
        </p>
      </div>
    </article>
  );
}
