import type { ReactElement } from 'react';
import type { AssessingPage } from '../../../api/contract.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { ADVICE, RANKING } from './views.js';

interface Props {
  readonly page: AssessingPage;
  readonly current?: string;
}

/** The parts of the assessment, in the order they are done. Ranking and recommendation are for those who prepare. */
export const ViewLinks = ({ page, current }: Props): ReactElement | undefined => {
  const { views } = useTexts().assessing;
  if (!page.ranking) return undefined;
  const links = [
    { sub: undefined, word: views.list },
    { sub: RANKING, word: views.ranking },
    { sub: ADVICE, word: views.advice },
  ];
  const known = links.some(({ sub }) => sub === current);
  return (
    <nav className="view-links" aria-label={views.label}>
      {links.map(({ sub, word }) => (
        <a
          key={word}
          href={href('assessing', page.call.id, ...(sub === undefined ? [] : [sub]))}
          aria-current={sub === current ? 'page' : !known && sub === undefined ? 'true' : undefined}
        >
          {word}
        </a>
      ))}
    </nav>
  );
};
