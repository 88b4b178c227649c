import { useId, type ReactElement } from 'react';
import type { Hindrance } from '../../api/contract.js';
import { href } from '../router.js';
import { useTexts } from '../session.js';
import { becauseText } from './whyNot.js';

/** Why a message has not arrived, by each way that is closed, and what can be done; with the place where it is tried again. */
export const Hindrances = ({ hindrances }: { readonly hindrances: readonly Hindrance[] }): ReactElement => {
  const texts = useTexts();
  const words = texts.undelivered;
  const id = useId();
  return (
    <div className="hindrances small">
      <p id={id}>{words.title}</p>
      <ul aria-labelledby={id}>
        {hindrances.map((one) => (
          <li key={one.way}>
            <strong>{texts.reaching.ways[one.way]}:</strong> {becauseText(texts, one)}
          </li>
        ))}
      </ul>
      <a href={href('register', 'reach')}>{words.tryAgain}</a>
    </div>
  );
};
