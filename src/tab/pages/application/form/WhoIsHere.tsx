import type { ReactElement } from 'react';
import { initials } from '../../../parts/initials.js';
import { useTexts } from '../../../session.js';
import { useForm } from './formContext.js';

/** Who else has the application open: marks for the eye, names for everybody. */
export const WhoIsHere = (): ReactElement | undefined => {
  const { writing, format } = useTexts();
  const { here } = useForm();
  if (here.length === 0) return undefined;
  return (
    <span className="who-is-here" role="group" aria-label={writing.here.name}>
      {here.map(({ person, side }) => (
        <span key={person.id} className={`initials ${side ?? ''}`} aria-hidden="true">
          {initials(person.name)}
        </span>
      ))}
      <span className="small">{writing.here.also(format.list(here.map(({ person }) => person.name)))}</span>
    </span>
  );
};
