import type { ReactElement } from 'react';
import { AppMark } from '../icons.js';
import { useShown } from '../shown.js';
import { TabFrame } from '../TabFrame.js';

/** The app's personal tab, on the whole surface. */
export function AppView(): ReactElement {
  const { state } = useShown();
  return (
    <main id="content" tabIndex={-1}>
      <div className="head">
        <span className="avatar app" aria-hidden="true">
          <AppMark size={24} />
        </span>
        <h1>{state.app.name}</h1>
      </div>
      <TabFrame />
    </main>
  );
}
