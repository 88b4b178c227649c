import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../session.js';

export interface Crumb {
  readonly name: string;
  readonly href?: string;
}

interface Props {
  readonly title: string;
  /** A line above the heading: what the page belongs to. */
  readonly kicker?: ReactNode;
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Only when deeper than one step; the last has no link. */
  readonly crumbs?: readonly Crumb[];
  /** Over the whole width, above the breadcrumb: the save bar. */
  readonly bar?: ReactNode;
  /** Beside the whole page, before the heading: the form's list of parts. */
  readonly side?: ReactNode;
  readonly children: ReactNode;
}

let opened = false;

/**
 * The frame of every page. The heading takes focus after navigation, and not when the tab opens: give a page that is
 * another place a `key` of its own.
 */
export const Page = ({ title, kicker, lead, actions, crumbs = [], bar, side, children }: Props): ReactElement => {
  const { tab } = useTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (opened) heading.current?.focus();
    opened = true;
    window.scrollTo(0, 0);
  }, []);
  useEffect(() => {
    document.title = `${title} – ${tab.product}`;
  }, [title, tab]);
  return (
    <>
      {bar}
      <div className={side === undefined ? 'page' : 'page with-side'}>
        {crumbs.length > 0 && (
          <nav className="crumbs" aria-label={tab.crumbs}>
            <ol>
              {crumbs.map((crumb) => (
                <li key={crumb.name}>
                  {crumb.href === undefined ? (
                    <span aria-current="page">{crumb.name}</span>
                  ) : (
                    <a href={crumb.href}>{crumb.name}</a>
                  )}
                </li>
              ))}
            </ol>
          </nav>
        )}
        {side}
        <main id="content">
          <header className="page-head">
            <div>
              {kicker !== undefined && <p className="small kicker">{kicker}</p>}
              <h1 ref={heading} tabIndex={-1}>
                {title}
              </h1>
              {lead !== undefined && <div className="lead">{lead}</div>}
            </div>
            {actions !== undefined && <div className="page-actions">{actions}</div>}
          </header>
          {children}
        </main>
      </div>
    </>
  );
};
