import type { ReactElement } from 'react';
import { useTexts } from '../session.js';

/** The page is outside Teams, so that whoever has the file can be shown the way to it. */
export const CheckLink = (): ReactElement => (
  <a href="/check" target="_blank" rel="noopener noreferrer">
    {useTexts().checking.download.check}
  </a>
);
