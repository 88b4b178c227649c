import { Fragment, type ReactElement, type ReactNode } from 'react';
import type { ShownMail } from '../../clientApi/shapes.js';
import { clockOf, dayOf } from '../language.js';
import { useShown } from '../shown.js';

const plainTags = ['p', 'ul', 'li', 'strong'] as const;

/** What a mail may show here: text, lists and links. Everything else of it is left out, as a careful reader does. */
function shown(node: Node, key: number): ReactNode {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent;
  if (!(node instanceof Element)) return null;
  const inside = [...node.childNodes].map(shown);
  const tag = node.tagName.toLowerCase();
  const address = node.getAttribute('href') ?? '';
  if (tag === 'a' && /^https?:/.test(address))
    return (
      <a key={key} href={address} target="_blank" rel="noreferrer">
        {inside}
      </a>
    );
  const Plain = plainTags.find((one) => one === tag);
  return Plain ? <Plain key={key}>{inside}</Plain> : <Fragment key={key}>{inside}</Fragment>;
}

function Mail({ mail }: { readonly mail: ShownMail }): ReactElement {
  const { texts, language } = useShown();
  const parsed = new DOMParser().parseFromString(mail.html, 'text/html');
  return (
    <article className="mail" lang={parsed.documentElement.lang || undefined} aria-label={mail.subject}>
      <h2>{mail.subject}</h2>
      <p className="subtle">
        {mail.from} · {dayOf(mail.at, language)}, {texts.time(clockOf(mail.at, language))}
      </p>
      {[...parsed.body.childNodes].map(shown)}
    </article>
  );
}

/** What has come to this person by e-mail. Its links open in the browser, as from any mail program. */
export function MailView(): ReactElement {
  const { state, texts } = useShown();
  return (
    <main id="content" tabIndex={-1}>
      <div className="head">
        <h1>{texts.mail}</h1>
      </div>
      <div className="page">
        <p className="subtle">{state.me.mail}</p>
        {state.mails.length === 0 && <p className="empty">{texts.noMail}</p>}
        {state.mails.map((mail) => (
          <Mail key={mail.id} mail={mail} />
        ))}
      </div>
    </main>
  );
}
