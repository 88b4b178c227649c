import type { ReactElement } from 'react';

const paths = {
  activity: 'M12 3a6 6 0 0 0-6 6v4l-2 4h16l-2-4V9a6 6 0 0 0-6-6Zm-2.5 16a2.5 2.5 0 0 0 5 0',
  chat: 'M12 4a8 8 0 0 0-7 11.9L4 20l4.1-1A8 8 0 1 0 12 4Zm-3.5 6.5h7m-7 3.5h4.5',
  team: 'M8.5 10.5a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm7.5 0a2.5 2.5 0 1 0 0-5M3 19v-1.5a4 4 0 0 1 4-4h3a4 4 0 0 1 4 4V19m2-5.5h1a4 4 0 0 1 4 4V19',
  calendar:
    'M5 5h14a1 1 0 0 1 1 1v13a1 1 0 0 1-1 1H5a1 1 0 0 1-1-1V6a1 1 0 0 1 1-1Zm-1 5h16M8 3v4m8-4v4M8 14h2m4 0h2m-8 3h2',
  mail: 'M4 6h16a1 1 0 0 1 1 1v10a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1Zm-.7.8L12 13l8.7-6.2',
  send: 'M4 5l16 7-16 7 2.5-7L4 5Zm2.5 7H13',
} as const;

/** Own line drawings; the word always stands beside them. */
export function Icon({ name }: { readonly name: keyof typeof paths }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path
        d={paths[name]}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.6"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}

/** The app's mark: a round and a square that overlap, for two sides that agree. */
export function AppMark({ size = 24 }: { readonly size?: number }): ReactElement {
  return (
    <svg className="mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true" focusable="false">
      <rect className="mark-h" x="13" y="9" width="16" height="16" rx="2.5" />
      <circle className="mark-k" cx="12" cy="15" r="9" />
      <path className="mark-both" d="M13 11.5A2.5 2.5 0 0 1 15.5 9h3.2a9 9 0 0 1 2.3 6 9 9 0 0 1-8 8.9Z" />
    </svg>
  );
}
