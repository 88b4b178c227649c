import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { deadlineText } from '../../../parts/when.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { ConfirmDialog } from '../sending/ConfirmDialog.js';

interface Props {
  readonly page: ApplicationPage;
  readonly ask: () => void;
}

/** All endorse it, and the applicant asked to press the button himself. */
export const SubmitBox = ({ page, ask }: Props): ReactElement => {
  const texts = useTexts();
  const { sending, text } = texts.form;
  const act = useAct('submit');
  const [confirming, setConfirming] = useState(false);
  const submit = async (): Promise<void> => {
    setConfirming(false);
    if (await act.perform({ id: page.id }, {})) ask();
  };
  return (
    <Box title={sending.submitTitle}>
      <div className="stack">
        <p>
          {sending.submitText} {text.deadline}: {deadlineText(texts, page.deadline)}.
        </p>
        <ActFailure failure={act.failure} />
        {page.maySubmit && (
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => setConfirming(true)}>
            {sending.submit}
          </Button>
        )}
      </div>
      {confirming && (
        <ConfirmDialog
          title={sending.submitDialogTitle}
          act={sending.submit}
          confirm={() => void submit()}
          cancel={() => setConfirming(false)}
        >
          <p>{sending.submitDialogText}</p>
        </ConfirmDialog>
      )}
    </Box>
  );
};
