import type { ReactElement } from 'react';
import { useShown } from './shown.js';

interface Props {
  readonly label: string;
  readonly tabs: readonly { readonly view: string; readonly name: string }[];
}

/** The tabs of a chat, a channel or a meeting: places to go to, so they are navigation. */
export function Tabs({ label, tabs }: Props): ReactElement {
  const { address, go } = useShown();
  return (
    <nav className="tabs" aria-label={label}>
      {tabs.map(({ view, name }) => (
        <button
          key={view}
          type="button"
          aria-current={address.view === view ? 'page' : undefined}
          onClick={() => go({ view, sub: '' })}
        >
          {name}
        </button>
      ))}
    </nav>
  );
}
