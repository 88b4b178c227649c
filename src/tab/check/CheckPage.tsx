import { FluentProvider, teamsDarkTheme, teamsHighContrastTheme, teamsLightTheme } from '@fluentui/react-components';
import { useEffect, useRef, useState, type DragEvent, type ReactElement } from 'react';
import { FilePicker } from '../parts/FilePicker.js';
import { useMedia } from '../parts/useMedia.js';
import type { Texts } from '../../texts/nn.js';
import type { Checked, NamingDocument } from './checkFile.js';
import { CheckResult } from './CheckResult.js';
import { NamedAttachments } from './NamedAttachments.js';

interface Props {
  readonly texts: Texts;
  readonly check: (file: File, before?: NamingDocument) => Promise<Checked>;
}

/** The document whose attachments may be checked after it. */
const namingIn = (checked: Checked): NamingDocument | undefined => {
  if (checked.kind !== 'answered' || !checked.found.known) return undefined;
  const { attachments = [] } = checked.found;
  return attachments.length > 0 ? { ...checked.found, attachments } : undefined;
};

const THEMES = { light: teamsLightTheme, dark: teamsDarkTheme, contrast: teamsHighContrastTheme };

/** No Teams is around it: its colours are those that the browser asks for. */
const useTheme = (): keyof typeof THEMES => {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const contrast = useMedia('(prefers-contrast: more)');
  if (contrast) return 'contrast';
  return dark ? 'dark' : 'light';
};

/** For anybody who has a file: no sign-in, and the file stays on the machine. */
export const CheckPage = ({ texts, check }: Props): ReactElement => {
  const words = texts.checking;
  const [checked, setChecked] = useState<Checked | 'reading'>();
  /** The document that was checked last, and which of its attachments have been checked since. */
  const [before, setBefore] = useState<NamingDocument>();
  const [same, setSame] = useState<ReadonlySet<string>>(new Set());
  const [name, setName] = useState<string>();
  const [isOver, setOver] = useState(false);
  const result = useRef<HTMLDivElement>(null);
  const theme = useTheme();
  useEffect(() => {
    if (checked !== undefined && checked !== 'reading') result.current?.focus();
  }, [checked]);
  const take = (file: File | undefined): void => {
    if (!file) return;
    setName(file.name);
    setChecked('reading');
    void check(file, before).then((done) => {
      setChecked(done);
      if (done.kind === 'attachment') setSame((known) => new Set([...known, done.sha]));
      if (done.kind !== 'answered' || !done.found.known) return;
      setBefore(namingIn(done));
      setSame(new Set());
    });
  };
  const over = (event: DragEvent, isHere: boolean): void => {
    event.preventDefault();
    setOver(isHere);
  };
  return (
    <FluentProvider theme={THEMES[theme]} className={`semje check-page theme-${theme}`}>
      <main>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <div
          className={isOver ? 'check-drop over' : 'check-drop'}
          onDragOver={(event) => over(event, true)}
          onDragLeave={(event) => over(event, false)}
          onDrop={(event) => {
            over(event, false);
            take(event.dataTransfer.files[0]);
          }}
        >
          <strong>{words.drop}</strong>
          {/* Our own button: the browser's speaks its own language. */}
          <FilePicker
            primary={name === undefined}
            label={name === undefined ? words.choose : words.chooseAnother}
            chosen={take}
            {...(!before && { accept: 'application/pdf,.pdf' })}
          />
          {name !== undefined && <span className="check-name">{name}</span>}
        </div>
        <p className="small">{words.stays}</p>
        <div className="check-result" role="status" aria-live="polite" tabIndex={-1} ref={result}>
          {checked === 'reading' && <p>{words.reading}</p>}
          {checked !== undefined && checked !== 'reading' && (
            <CheckResult checked={checked} before={before} texts={texts} />
          )}
        </div>
        {before && <NamedAttachments document={before} same={same} texts={texts} />}
      </main>
    </FluentProvider>
  );
};
