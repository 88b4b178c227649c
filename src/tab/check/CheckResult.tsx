import type { ReactElement } from 'react';
import { MessageLine } from '../parts/MessageLine.js';
import { momentText } from '../parts/when.js';
import type { Texts } from '../../texts/nn.js';
import type { Checked, NamingDocument } from './checkFile.js';

interface Props {
  readonly checked: Checked;
  /** What was checked before it. */
  readonly before: NamingDocument | undefined;
  readonly texts: Texts;
}

const Sums = ({ sums }: { readonly sums: readonly (readonly [string, string])[] }): ReactElement => (
  <dl className="small">
    {sums.map(([term, said]) => (
      <div key={term}>
        <dt>{term}</dt>
        <dd>{said}</dd>
      </div>
    ))}
  </dl>
);

/** What came of checking one file, in whole sentences. */
export const CheckResult = ({ checked, before, texts }: Props): ReactElement => {
  const words = texts.checking;
  if (checked.kind === 'attachment') {
    const { number, of, sha } = checked;
    const { name = '' } = of.attachments[number - 1] ?? {};
    return (
      <MessageLine tone="good">
        <h2>{words.attachments.sameTitle}</h2>
        <p>{words.attachments.same(number, name, of.version)}</p>
        <Sums sums={[[words.sha, sha]]} />
      </MessageLine>
    );
  }
  if (checked.kind !== 'answered') return <MessageLine tone="warn">{words[checked.kind]}</MessageLine>;
  const { found, sha } = checked;
  if (!found.known)
    return (
      <MessageLine tone="bad">
        <h2>{words.unknownTitle}</h2>
        <p>{words.unknown}</p>
        {before && <p>{words.attachments.none}</p>}
        <Sums sums={[[words.sha, sha]]} />
      </MessageLine>
    );
  const { kind, party = '', version, seq, at, chain, checkedAt, hash, attachments } = found;
  return (
    <MessageLine tone={chain === 'whole' ? 'good' : 'warn'}>
      <h2>{words.knownTitle}</h2>
      <p>{words.known({ what: kind, party, version, seq, when: momentText(texts, at) })}</p>
      <p>{words.chain[chain](momentText(texts, checkedAt))}</p>
      {attachments === undefined && <p>{words.attachments.unread}</p>}
      <Sums
        sums={[
          [words.sha, sha],
          [words.entryHash, hash],
        ]}
      />
    </MessageLine>
  );
};
