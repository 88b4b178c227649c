import type { ReactElement } from 'react';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';

/** Addresses of a meeting's other views; no case has such an id. */
export const AGENDA = 'agenda';
export const MINUTES = 'minutes';

/** The ways between a meeting's three views. */
export const MeetingViews = ({
  id,
  view,
}: {
  readonly id: string;
  readonly view: string | undefined;
}): ReactElement => {
  const { views } = useTexts().agenda;
  const shown = view === AGENDA || view === MINUTES ? view : undefined;
  const links = [
    { to: undefined, word: views.meeting },
    { to: AGENDA, word: views.agenda },
    { to: MINUTES, word: views.minutes },
  ];
  return (
    <nav aria-label={views.label} className="meeting-views">
      {links.map(({ to, word }) => (
        <a
          key={word}
          href={to === undefined ? href('meetings', id) : href('meetings', id, to)}
          aria-current={to === shown ? 'page' : undefined}
        >
          {word}
        </a>
      ))}
    </nav>
  );
};
