import type { ReactElement } from 'react';
import type { ClientState } from '../clientApi/shapes.js';
import { AppMark, Icon } from './icons.js';
import type { Texts } from './texts/nn.js';

interface Props {
  readonly state: ClientState | undefined;
  readonly view: string;
  readonly texts: Texts;
  readonly onOpen: (view: string) => void;
}

const sum = (list: readonly { readonly unread: number }[]): number =>
  list.reduce((total, { unread }) => total + unread, 0);

/** The five places of the client, with how much is unread in each. */
export function Rail({ state, view, texts, onOpen }: Props): ReactElement {
  const here = view.split('/')[0] === 'meeting' ? 'calendar' : view.split('/')[0];
  const places = [
    {
      id: 'activity',
      name: texts.activity,
      icon: <Icon name="activity" />,
      opens: 'activity',
      count: state?.notices.filter(({ unread }) => unread).length ?? 0,
    },
    { id: 'chat', name: texts.chat, icon: <Icon name="chat" />, opens: 'chat', count: sum(state?.chats ?? []) },
    {
      id: 'team',
      name: texts.team,
      icon: <Icon name="team" />,
      opens: 'team/ssu',
      count: sum(state?.team?.channels ?? []),
    },
    { id: 'calendar', name: texts.calendar, icon: <Icon name="calendar" />, opens: 'calendar', count: 0 },
    { id: 'semje', name: state?.app.name ?? 'Semje', icon: <AppMark />, opens: 'semje', count: 0 },
  ];
  return (
    <nav className="rail" aria-label={texts.rail}>
      <ul>
        {places.map(({ id, name, icon, opens, count }) => (
          <li key={id}>
            <button type="button" aria-current={here === id ? 'page' : undefined} onClick={() => onOpen(opens)}>
              {icon}
              <span>{name}</span>
              {count > 0 && (
                <span className="count">
                  <span aria-hidden="true">{count}</span>
                  <span className="hidden">{texts.unread(count)}</span>
                </span>
              )}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
