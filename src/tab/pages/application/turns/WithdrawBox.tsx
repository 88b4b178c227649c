import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { TextField } from '../../../parts/TextField.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { useKeptText } from '../../../useKeptText.js';
import { ConfirmDialog } from '../sending/ConfirmDialog.js';

interface Props {
  readonly page: ApplicationPage;
  readonly ask: () => void;
  /** What is being written is saved first. */
  readonly before?: () => Promise<unknown>;
}

/** Withdrawing cannot be undone, so it asks once more; the reason may be left out. */
export const WithdrawBox = ({ page, ask, before }: Props): ReactElement | undefined => {
  const words = useTexts().lifecycle.withdraw;
  const act = useAct('withdrawApplication');
  const reason = useKeptText(`withdrawal:${page.id}`);
  const [confirming, setConfirming] = useState(false);
  const withdraw = async (): Promise<void> => {
    setConfirming(false);
    await before?.();
    const why = reason.text.trim();
    if (!(await act.perform({ id: page.id }, why === '' ? {} : { reason: why }))) return;
    reason.forget();
    ask();
  };
  if (!page.mayWithdraw) return undefined;
  return (
    <div className="stack below-form">
      <p className="small">{words.help}</p>
      <div>
        <Button disabledFocusable={act.busy} onClick={() => setConfirming(true)}>
          {words.start}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
      {confirming && (
        <ConfirmDialog
          title={words.title}
          act={words.start}
          confirm={() => void withdraw()}
          cancel={() => setConfirming(false)}
        >
          <p>{words.text}</p>
          <TextField id="withdrawal-reason" label={words.reason} rows={3} value={reason.text} change={reason.write} />
        </ConfirmDialog>
      )}
    </div>
  );
};
