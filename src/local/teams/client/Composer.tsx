import { useEffect, useRef, useState } from 'react';
import type { ReactElement } from 'react';
import { Icon } from './icons.js';
import { useShown } from './shown.js';

interface Props {
  readonly conversation: string;
  readonly root?: string;
  readonly label: string;
  /** It was just asked for. */
  readonly focused?: boolean;
}

/** The box one writes in. Enter sends; what was not taken stays in the box. */
export function Composer({ conversation, root, label, focused = false }: Props): ReactElement {
  const { texts, tenant, say } = useShown();
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (focused) box.current?.focus();
  }, [focused]);
  const send = async (): Promise<void> => {
    if (text.trim() === '') return;
    try {
      await tenant.client.post(`/client/conversations/${encodeURIComponent(conversation)}/messages`, { text, root });
      setText('');
    } catch {
      say(texts.failed);
    }
  };
  return (
    <form
      className="composer"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <input
        ref={box}
        aria-label={label}
        placeholder={label}
        value={text}
        onChange={({ target }) => setText(target.value)}
        autoComplete="off"
      />
      <button type="submit" aria-label={texts.send}>
        <Icon name="send" />
      </button>
    </form>
  );
}
