import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { ChangedAttachments } from '../../../parts/ChangedAttachments.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { EarlierRounds } from '../../endorsements/EarlierRounds.js';
import { useForm } from '../form/formContext.js';
import { ProblemSummary } from '../form/ProblemSummary.js';
import { ConfirmDialog } from './ConfirmDialog.js';
import { Warnings } from './Warnings.js';

/** The last part where no leader is asked: sending it is submitting it. The button is never off; it answers with what is missing. */
export const SubmitDirectly = ({ ask }: { readonly ask: () => void }): ReactElement => {
  const { form, submitting } = useTexts();
  const { sending } = form;
  const { page, draft, view, problems, check } = useForm();
  const act = useAct('sendForEndorsement');
  const [asked, setAsked] = useState(0);
  const [confirming, setConfirming] = useState(false);
  const [notSaved, setNotSaved] = useState(false);
  useEffect(ask, [ask, view.savedAt]);

  const press = (): void => {
    check();
    setAsked(asked + 1);
    setNotSaved(false);
    act.clear();
    setConfirming(problems.length === 0);
  };
  const send = async (): Promise<void> => {
    setConfirming(false);
    if (!(await draft.flush())) {
      setNotSaved(true);
      return;
    }
    await act.perform({ id: page.id }, { etag: draft.etag, endorsers: {}, submitsItself: true });
    // Also after a failure: what was frozen and given back has another eTag, and trying again must have seen it.
    ask();
  };
  return (
    <div className="stack">
      <ChangedAttachments page={page} />
      <EarlierRounds page={page} />
      {asked > 0 && <ProblemSummary problems={problems} asked={asked} />}
      <Warnings />
      <Box title={submitting.title}>
        <p>{submitting.text}</p>
      </Box>
      <ActFailure failure={notSaved ? { kind: 'offline', code: 'notSaved', message: sending.notSaved } : act.failure} />
      <div>
        <Button appearance="primary" disabledFocusable={act.busy} onClick={press}>
          {sending.submit}
        </Button>
        <p className="small below-button">{submitting.whatHappens}</p>
      </div>
      {confirming && (
        <ConfirmDialog
          title={sending.submitDialogTitle}
          act={sending.submit}
          confirm={() => void send()}
          cancel={() => setConfirming(false)}
        >
          <p>{sending.submitDialogText}</p>
        </ConfirmDialog>
      )}
    </div>
  );
};
