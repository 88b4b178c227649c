import { Textarea } from '@fluentui/react-components';
import type { ClipboardEvent, ReactElement } from 'react';
import { LONGEST_TEXT } from '../../../../grant/application.js';
import { formatNumber } from '../../../../grant/money.js';
import { useTexts } from '../../../session.js';
import { useField } from '../form/formContext.js';
import type { LongTextKey } from './fieldKeys.js';
import { FieldFrame } from './FieldFrame.js';
import { pastedText } from './pastedText.js';
import { PatientWarning } from './PatientWarning.js';

/** From here the count is spoken. */
const NEARLY_FULL = 0.9;

const Count = ({ used }: { readonly used: number }): ReactElement => {
  const { form } = useTexts();
  return (
    <p className="small count-characters" aria-live={used > LONGEST_TEXT * NEARLY_FULL ? 'polite' : 'off'}>
      {form.charactersOf(formatNumber(used), formatNumber(LONGEST_TEXT))}
    </p>
  );
};

/** Puts a text where the cursor is, as typing would: the browser's own undo then takes it out again where it can. */
const insertAtCursor = (box: HTMLTextAreaElement, text: string): void => {
  // Deprecated, and the only way that keeps undo: https://developer.mozilla.org/docs/Web/API/Document/execCommand
  if (typeof document.execCommand === 'function' && document.execCommand('insertText', false, text)) return;
  box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
  box.dispatchEvent(new Event('input', { bubbles: true }));
};

/** Long text. Nothing is cut: what is too long is kept, and said. Pasted tables and lists stay readable. */
export const LongTextField = ({ field }: { readonly field: LongTextKey }): ReactElement => {
  const { value = '', set } = useField(field);
  const paste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const text = pastedText(event.clipboardData.getData('text/html'));
    if (text === undefined) return;
    event.preventDefault();
    insertAtCursor(event.currentTarget, text);
  };
  return (
    <FieldFrame field={field} after={<Count used={value.length} />}>
      {({ id, ...control }) => (
        <>
          <Textarea
            className="long-text"
            resize="vertical"
            textarea={{ id, ...control, onPaste: paste }}
            value={value}
            onChange={(_, data) => set(data.value)}
          />
          <PatientWarning text={value} />
        </>
      )}
    </FieldFrame>
  );
};
