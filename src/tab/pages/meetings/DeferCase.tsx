import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CaseView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';

const FIELD = 'deferral-reason';

/** Deferring when a motion was lost, without another vote: opens in place, and asks why. */
export const DeferCase = ({
  current,
  deferred,
}: {
  readonly current: CaseView;
  readonly deferred: () => void;
}): ReactElement => {
  const words = useTexts().meeting.deferral;
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const reason = useKeptText(`deferral:${current.id}`);
  const act = useAct('deferCase');
  const missing = reason.text.trim() === '';
  const defer = async (): Promise<void> => {
    setTried(true);
    if (missing) {
      document.getElementById(FIELD)?.focus();
      return;
    }
    if (!(await act.perform({ id: current.id }, { reason: reason.text.trim() }))) return;
    reason.forget();
    deferred();
  };
  if (!open) {
    return (
      <div className="buttons">
        <Button onClick={() => setOpen(true)}>{words.start}</Button>
      </div>
    );
  }
  return (
    <div className="stack deferral">
      <h3>{words.heading}</h3>
      <p>{words.lead}</p>
      <TextField
        id={FIELD}
        label={words.reason}
        rows={3}
        value={reason.text}
        change={reason.write}
        problem={tried && missing ? words.missing : undefined}
      />
      <div className="buttons">
        <Button disabledFocusable={act.busy} onClick={() => void defer()}>
          {words.submit}
        </Button>
        <Button appearance="subtle" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};
