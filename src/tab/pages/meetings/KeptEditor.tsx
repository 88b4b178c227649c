import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CallFailure } from '../../api.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useKeptText } from '../../useKeptText.js';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly rows?: number;
  /** What is saved, and how many times it has been. */
  readonly text: string;
  readonly revision: number;
  readonly busy: boolean;
  readonly failure: CallFailure | undefined;
  readonly save: (text: string, revision: number) => Promise<boolean>;
}

/**
 * A text that several may write, saved by a press. Until then it lies on this machine; when somebody else has saved meanwhile,
 * his words stand below and the rule refuses once, so that nobody writes over what he has not seen.
 */
export const KeptEditor = ({ id, label, rows, text, revision, busy, failure, save }: Props): ReactElement => {
  const words = useTexts().agenda;
  const kept = useKeptText(id, text);
  const [base, setBase] = useState({ text, revision });
  const [done, setDone] = useState(false);
  const isUnsaved = kept.text.trim() !== base.text;
  const { settle } = kept;
  // Somebody else has saved: his words are what is saved now, and stand in the field where nobody has written in it.
  if (revision > base.revision) {
    setBase({ text, revision });
    if (!isUnsaved) settle(text);
  }
  const press = async (): Promise<void> => {
    const typed = kept.text.trim();
    if (!(await save(typed, base.revision))) return;
    setBase({ text: typed, revision: base.revision + 1 });
    settle(typed);
    setDone(true);
  };
  return (
    <div className="stack kept-editor">
      <TextField
        id={id}
        label={label}
        {...(rows !== undefined && { rows })}
        value={kept.text}
        change={(typed) => {
          setDone(false);
          kept.write(typed);
        }}
      />
      {isUnsaved && base.text !== '' && (
        <details>
          <summary>{words.saved}</summary>
          <p className="reading kept-text">{base.text}</p>
        </details>
      )}
      <div className="buttons">
        <Button
          size="small"
          disabledFocusable={busy || !isUnsaved}
          onClick={() => void press()}
          aria-label={`${words.save}: ${label}`}
        >
          {words.save}
        </Button>
        <span className="small" role="status">
          {isUnsaved ? words.unsaved : done ? words.saved : ''}
        </span>
      </div>
      <ActFailure failure={failure} />
    </div>
  );
};
