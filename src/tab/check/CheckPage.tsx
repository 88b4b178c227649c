import { FluentProvider, teamsDarkTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { MessageLine } from '../parts/MessageLine.js';
import { useMedia } from '../parts/useMedia.js';
import { momentText } from '../parts/when.js';
import type { Texts } from '../../texts/nn.js';
import type { Checked } from './checkFile.js';

interface Props {
  readonly texts: Texts;
  readonly check: (file: File) => Promise<Checked>;
}

const Result = ({ checked, texts }: { readonly checked: Checked; readonly texts: Texts }): ReactElement => {
  const words = texts.checking;
  if (checked.kind !== 'answered') return <MessageLine tone="warn">{words[checked.kind]}</MessageLine>;
  const { found, sha } = checked;
  const sums = (
    <dl className="small">
      <dt>{words.sha}</dt>
      <dd>{sha}</dd>
      {found.known && (
        <>
          <dt>{words.entryHash}</dt>
          <dd>{found.hash}</dd>
        </>
      )}
    </dl>
  );
  if (!found.known)
    return (
      <MessageLine tone="bad">
        <h2>{words.unknownTitle}</h2>
        <p>{words.unknown}</p>
        {sums}
      </MessageLine>
    );
  const { kind, party = '', version, seq, at, chain, checkedAt } = found;
  return (
    <MessageLine tone={chain === 'whole' ? 'good' : 'warn'}>
      <h2>{words.knownTitle}</h2>
      <p>{words.known({ what: kind, party, version, seq, when: momentText(texts, at) })}</p>
      <p>{words.chain[chain](momentText(texts, checkedAt))}</p>
      {sums}
    </MessageLine>
  );
};

/** For anybody who has a file: no sign-in, and the file stays on the machine. */
export const CheckPage = ({ texts, check }: Props): ReactElement => {
  const words = texts.checking;
  const [checked, setChecked] = useState<Checked | 'reading'>();
  const [isOver, setOver] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const dark = useMedia('(prefers-color-scheme: dark)');
  useEffect(() => {
    if (checked !== undefined && checked !== 'reading') result.current?.focus();
  }, [checked]);
  const take = (file: File | undefined): void => {
    if (!file) return;
    setChecked('reading');
    void check(file).then(setChecked);
  };
  const over = (event: DragEvent, isHere: boolean): void => {
    event.preventDefault();
    setOver(isHere);
  };
  return (
    <FluentProvider
      theme={dark ? teamsDarkTheme : teamsLightTheme}
      className={`semje check-page ${dark ? 'theme-dark' : 'theme-light'}`}
    >
      <main>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <label
          className={isOver ? 'check-drop over' : 'check-drop'}
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={(event) => {
            over(event, false);
            take(event.dataTransfer.files[0]);
          }}
        >
          <strong>{words.drop}</strong>
          <input
            type="file"
            accept="application/pdf,.pdf"
            onChange={(event) => {
              take(event.target.files?.[0]);
              // The same file once more is a change too.
              event.target.value = '';
            }}
          />
        </label>
        <p className="small">{words.stays}</p>
        <div className="check-result" role="status" aria-live="polite" tabIndex={-1} ref={result}>
          {checked === 'reading' && <p>{words.reading}</p>}
          {checked !== undefined && checked !== 'reading' && <Result checked={checked} texts={texts} />}
        </div>
      </main>
    </FluentProvider>
  );
};
