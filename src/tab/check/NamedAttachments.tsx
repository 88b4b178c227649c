import type { ReactElement } from 'react';
import { Icon } from '../parts/Icon.js';
import type { Texts } from '../../texts/nn.js';
import type { NamingDocument } from './checkFile.js';

interface Props {
  readonly document: NamingDocument;
  /** The SHA-256 of those that somebody has dropped here and that were the same. */
  readonly same: ReadonlySet<string>;
  readonly texts: Texts;
}

/** What the document names as its attachments, and which of them have been checked too. */
export const NamedAttachments = ({ document, same, texts }: Props): ReactElement => {
  const { attachments: words } = texts.checking;
  return (
    <section className="check-attachments" aria-labelledby="check-attachments">
      <h2 id="check-attachments">{words.heading}</h2>
      <p>{words.lead}</p>
      <ol>
        {document.attachments.map(({ name, bytes, sha256 }) => (
          <li key={sha256}>
            <strong>{name}</strong> <span className="small">{texts.attachments.size(bytes)}</span>
            {same.has(sha256) && (
              <span className="check-same">
                <Icon name="tick" /> {words.checked}
              </span>
            )}
            <div className="small check-sum">{sha256}</div>
          </li>
        ))}
      </ol>
    </section>
  );
};
