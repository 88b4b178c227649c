import { Button } from '@fluentui/react-components';
import { useId, useLayoutEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { useTexts } from '../../../session.js';

interface Props {
  readonly title: string;
  readonly act: string;
  readonly children: ReactNode;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/**
 * Asks once more, and only for what cannot be undone; there as long as it is drawn. The browser's own dialog: it keeps
 * focus, answers Escape and gives focus back. Fluent's leaves the page behind it hidden from screen readers when the act
 * replaces the page before its closing movement is over (seen with 9.74), and is 23 KB.
 */
export const ConfirmDialog = ({ title, act, children, confirm, cancel }: Props): ReactElement => {
  const { tab } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the dialog is taken out of the page: only then does closing give focus back.
  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="confirm"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        cancel();
      }}
    >
      <div className="stack">
        <h2 id={heading}>{title}</h2>
        {children}
        <div className="buttons">
          <Button onClick={cancel}>{tab.cancel}</Button>
          <Button appearance="primary" onClick={confirm}>
            {act}
          </Button>
        </div>
      </div>
    </dialog>
  );
};
