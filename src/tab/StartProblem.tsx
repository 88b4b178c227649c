import type { ReactElement } from 'react';

interface Props {
  readonly message: string;
  readonly again?: string;
  readonly retry?: () => void;
}

/** What stands there when the tab cannot begin: no host, no sign-in, no app. Before any theme is known. */
export const StartProblem = ({ message, again, retry }: Props): ReactElement => (
  <main className="start-problem">
    <p role="alert">{message}</p>
    {retry && (
      <button type="button" onClick={retry}>
        {again}
      </button>
    )}
  </main>
);
