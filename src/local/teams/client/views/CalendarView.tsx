import type { ReactElement } from 'react';
import { clockOf, dayOf } from '../language.js';
import { useShown } from '../shown.js';

/** The meetings one may join. */
export function CalendarView(): ReactElement {
  const { state, texts, language, go } = useShown();
  return (
    <main id="content" tabIndex={-1}>
      <div className="head">
        <h1>{texts.calendar}</h1>
      </div>
      <div className="page">
        {state.meetings.length === 0 && <p className="empty">{texts.noMeeting}</p>}
        <ul className="rows">
          {state.meetings.map(({ id, title, startsAt, endsAt }) => (
            <li key={id}>
              <span className="lines">
                <strong>{title}</strong>
                <span className="subtle">
                  {dayOf(startsAt, language)},{' '}
                  {texts.time(`${clockOf(startsAt, language)}–${clockOf(endsAt, language)}`.replaceAll(':', '.'))}
                </span>
              </span>
              <button type="button" className="primary" onClick={() => go({ view: 'meeting', sub: '' })}>
                {texts.join}
                <span className="hidden">: {title}</span>
              </button>
            </li>
          ))}
        </ul>
      </div>
    </main>
  );
}
