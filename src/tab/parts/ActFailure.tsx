import { useEffect, useRef, type ReactElement } from 'react';
import type { CallFailure } from '../api.js';
import { useTexts } from '../session.js';
import { MessageLine } from './MessageLine.js';

/** Why an act did not happen, at the button that was pressed. Takes focus, so that it is read. */
export const ActFailure = ({ failure }: { readonly failure: CallFailure | undefined }): ReactElement | undefined => {
  const { tab } = useTexts();
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (failure) line.current?.focus();
  }, [failure]);
  if (!failure) return undefined;
  return (
    <MessageLine tone={failure.kind === 'refused' ? 'bad' : 'warn'} focusRef={line}>
      {failure.message}
      {failure.id !== undefined && <span className="small"> {tab.logLine(failure.id)}</span>}
    </MessageLine>
  );
};
