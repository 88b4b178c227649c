import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { readDate } from '../../../../grant/calendar.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { TextField } from '../../../parts/TextField.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { useKeptText } from '../../../useKeptText.js';
import { useWayBack } from '../../../useWayBack.js';

interface Props {
  readonly page: ApplicationPage;
  readonly ask: () => void;
}

const REASON = 'return-reason';
const DEADLINE = 'return-deadline';
const START = 'return-start';

/** The secretariat sends it back, or lets it in late: opens in place, and asks why and until when. */
export const ReturnForm = ({ page, ask }: Props): ReactElement | undefined => {
  const words = useTexts().lifecycle.back;
  const late = page.status === 'notAssessed';
  const act = useAct('returnApplication');
  const reason = useKeptText(`return:${page.id}`);
  const [typed, setTyped] = useState('');
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (open) document.getElementById(REASON)?.focus();
  }, [open]);
  useWayBack(open, START);
  const missing = reason.text.trim() === '';
  const deadline = readDate(typed);
  const send = async (): Promise<void> => {
    setTried(true);
    if (missing || deadline === undefined) {
      document.getElementById(missing ? REASON : DEADLINE)?.focus();
      return;
    }
    if (!(await act.perform({ id: page.id }, { reason: reason.text.trim(), deadline }))) return;
    reason.forget();
    setOpen(false);
    ask();
  };
  if (!page.mayReturn) return undefined;
  if (!open) {
    return (
      <div>
        <Button id={START} onClick={() => setOpen(true)}>
          {late ? words.startLate : words.start}
        </Button>
      </div>
    );
  }
  return (
    <Box title={late ? words.titleLate : words.title}>
      <div className="stack">
        <p>{late ? words.textLate : words.text}</p>
        <TextField
          id={REASON}
          label={late ? words.reasonLate : words.reason}
          rows={4}
          value={reason.text}
          change={reason.write}
          problem={tried && missing ? (late ? words.reasonLateMissing : words.reasonMissing) : undefined}
        />
        <TextField
          id={DEADLINE}
          label={words.deadline}
          hint={words.deadlineHelp}
          value={typed}
          change={setTyped}
          problem={tried && deadline === undefined ? words.deadlineUnclear : undefined}
        />
        <ActFailure failure={act.failure} />
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void send()}>
            {late ? words.submitLate : words.submit}
          </Button>
          <Cancel close={() => setOpen(false)} />
        </div>
      </div>
    </Box>
  );
};

const Cancel = ({ close }: { readonly close: () => void }): ReactElement => (
  <Button appearance="subtle" onClick={close}>
    {useTexts().tab.cancel}
  </Button>
);
