import { useEffect, useRef, type ReactElement } from 'react';
import { href, useRoute } from './router.js';
import { useSession } from './session.js';
import { frontPage, pagesFor, waitingOn } from './whatPeopleSee.js';

/** One row of links, with a number for what waits. On a phone it scrolls sideways and brings the current one into view. */
export const Nav = (): ReactElement => {
  const { me, texts, host } = useSession();
  const current = useRoute().page ?? frontPage(me, host);
  const marked = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    // Braces: in newer browsers this answers a promise, which React would take for the effect's clean-up.
    void marked.current?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }, [current]);
  return (
    <>
      <a
        className="skip"
        href="#content"
        onClick={(event) => {
          event.preventDefault();
          document.querySelector<HTMLElement>('#content h1')?.focus();
        }}
      >
        {texts.tab.skip}
      </a>
      <nav className="nav" aria-label={texts.tab.navigation}>
        {pagesFor(me, current).map((page) => {
          const waiting = waitingOn(page, me);
          return (
            <a
              key={page}
              href={href(page)}
              ref={page === current ? marked : undefined}
              aria-current={page === current ? 'page' : undefined}
            >
              {texts.tab.pages[page]}
              {waiting > 0 && (
                <>
                  {' '}
                  <span className="count" aria-hidden="true">
                    {waiting}
                  </span>
                  <span className="unseen">{texts.tab.waiting(waiting)}</span>
                </>
              )}
            </a>
          );
        })}
      </nav>
    </>
  );
};
