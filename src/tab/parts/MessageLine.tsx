import type { ReactElement, ReactNode, Ref } from 'react';
import { Icon, type Tone } from './Icon.js';
import type { IconName } from './iconPaths.js';

interface Props {
  readonly tone: 'bad' | 'warn' | 'good' | 'info';
  readonly children: ReactNode;
  /** Buttons or links that answer the message. */
  readonly actions?: ReactNode;
  readonly role?: 'alert' | 'status';
  readonly id?: string;
  readonly focusRef?: Ref<HTMLDivElement>;
}

const SIGNS: Record<Props['tone'], { name: IconName; tone: Tone }> = {
  bad: { name: 'alert', tone: 'bad' },
  warn: { name: 'triangle', tone: 'warn' },
  good: { name: 'tickFilled', tone: 'good' },
  info: { name: 'info', tone: 'brand' },
};

/** A whole sentence where the person is looking, with what can be done about it. */
export const MessageLine = ({ tone, children, actions, role, id, focusRef }: Props): ReactElement => (
  <div className={`message message-${tone}`} role={role} id={id} ref={focusRef} tabIndex={focusRef ? -1 : undefined}>
    <Icon {...SIGNS[tone]} />
    <div className="message-text">{children}</div>
    {actions !== undefined && <div className="message-actions">{actions}</div>}
  </div>
);
