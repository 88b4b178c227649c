import type { ReactElement } from 'react';
import { Box } from '../../../parts/Box.js';
import { useTexts } from '../../../session.js';

/** Not a rejection, and never red: what was missing at the deadline. */
export const NotAssessedBox = ({ because }: { readonly because: readonly string[] }): ReactElement => {
  const words = useTexts().form.notAssessed;
  return (
    <Box title={words.title}>
      <p>{words.text}</p>
      <ul className="bullets">
        {because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </Box>
  );
};
