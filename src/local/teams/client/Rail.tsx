import type { ReactElement } from 'react';
import type { PersonKind } from '../../tenantContext.js';
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

/** Somebody of another tenant has no chat with the app here, and no personal app; somebody with e-mail alone has only that. */
const PLACES_OF: Partial<Record<PersonKind, readonly string[]>> = {
  external: ['team', 'calendar', 'mail'],
  mailOnly: ['mail'],
};

/** The places of the client, with how much is unread in each. */
export function Rail({ state, view, texts, onOpen }: Props): ReactElement {
  const onlyMail = state?.me.kind === 'mailOnly';
  const [first] = onlyMail ? ['mail'] : view.split('/');
  const here = first === 'meeting' ? 'calendar' : first;
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
    { id: 'mail', name: texts.mail, icon: <Icon name="mail" />, opens: 'mail', count: 0 },
    { id: 'semje', name: state?.app.name ?? 'Semje', icon: <AppMark />, opens: 'semje', count: 0 },
  ];
  const kind = state?.me.kind ?? 'member';
  const mine = places.filter(({ id }) => PLACES_OF[kind]?.includes(id) ?? true);
  return (
    <nav className="rail" aria-label={texts.rail}>
      <ul>
        {mine.map(({ id, name, icon, opens, count }) => (
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
