import { useEffect, useState, type ReactElement } from 'react';
import { useTexts } from '../session.js';

const PATIENCE_MS = 300;

/** Three grey rows, and only after a moment: what comes at once should not flicker. */
export const Loading = (): ReactElement => {
  const { tab } = useTexts();
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), PATIENCE_MS);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status">
      {late && (
        <>
          <span className="unseen">{tab.loading}</span>
          <span className="loading-row" />
          <span className="loading-row" />
          <span className="loading-row" />
        </>
      )}
    </div>
  );
};
