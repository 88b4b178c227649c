import { Button, ProgressBar } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';
import type { Uploads } from './Uploads.js';
import { percentOf, type UploadView } from './uploadView.js';

interface Props {
  readonly upload: UploadView;
  readonly uploads: Uploads;
}

/** Counts down to the next try. */
const useSecondsTo = (at: number | undefined): number => {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (at === undefined) return;
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, [at]);
  return Math.max(1, Math.ceil(((at ?? now) - now) / 1000));
};

/** A file on its way: how far it is, and what can be done with it. Its progress is read by whoever asks, and not said aloud. */
export const UploadRow = ({ upload, uploads }: Props): ReactElement => {
  const { attachments: words } = useTexts();
  const { key, name, bytes, sent, state } = upload;
  const seconds = useSecondsTo(state.kind === 'lost' ? state.retryAt : undefined);
  const percent = percentOf(upload);
  const isChecking = state.kind === 'checking';
  const isPaused = state.kind === 'paused';
  const text = {
    waiting: words.waiting,
    sending: words.sent(percent, sent, bytes),
    lost: words.sent(percent, sent, bytes),
    paused: words.pausedAt(percent),
    checking: words.checking,
    failed: '',
    done: '',
    cancelled: '',
  }[state.kind];
  return (
    <li className="attachment upload">
      <p className="attachment-name">{name}</p>
      {state.kind !== 'failed' && (
        <>
          <ProgressBar
            aria-label={words.progressOf(name)}
            aria-valuetext={text}
            {...(!isChecking && { value: sent, max: Math.max(1, bytes) })}
          />
          <p className="small">{text}</p>
        </>
      )}
      {state.kind === 'lost' && (
        <MessageLine
          tone="warn"
          actions={
            <Button size="small" onClick={() => uploads.retryNow(key)}>
              {words.retryNow}
            </Button>
          }
        >
          {words.lost(seconds)}
        </MessageLine>
      )}
      {state.kind === 'failed' && <MessageLine tone="bad">{state.reason}</MessageLine>}
      <div className="attachment-acts">
        {/* One button, so that focus stays on it. */}
        {(state.kind === 'sending' || state.kind === 'lost' || isPaused) && (
          <Button
            size="small"
            aria-label={isPaused ? words.resumeNamed(name) : words.pauseNamed(name)}
            onClick={() => (isPaused ? uploads.resume(key) : uploads.pause(key))}
          >
            {isPaused ? words.resume : words.pause}
          </Button>
        )}
        {state.kind === 'failed' ? (
          <Button size="small" aria-label={words.forgetNamed(name)} onClick={() => uploads.forget(key)}>
            {words.forget}
          </Button>
        ) : (
          !isChecking && (
            <Button size="small" aria-label={words.cancelNamed(name)} onClick={() => uploads.cancel(key)}>
              {words.cancel}
            </Button>
          )
        )}
      </div>
    </li>
  );
};
