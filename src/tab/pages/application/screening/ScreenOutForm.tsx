import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { ApplicationPage, ScreeningView } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { TextField } from '../../../parts/TextField.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { useKeptText } from '../../../useKeptText.js';
import { useWayBack } from '../../../useWayBack.js';

interface Props {
  readonly page: ApplicationPage;
  readonly check: ScreeningView;
  readonly ask: () => void;
}

const REASON = 'screen-out-reason';
const START = 'screen-out-start';

/** It will not be assessed: opens in place, and asks why. */
export const ScreenOutForm = ({ page, check, ask }: Props): ReactElement | undefined => {
  const texts = useTexts();
  const words = texts.screening.out;
  const act = useAct('screenOut');
  const reason = useKeptText(`screenOut:${page.id}`);
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  useEffect(() => {
    if (open) document.getElementById(REASON)?.focus();
  }, [open]);
  useWayBack(open, START);
  const missing = reason.text.trim() === '';
  const send = async (): Promise<void> => {
    setTried(true);
    if (missing) {
      document.getElementById(REASON)?.focus();
      return;
    }
    if (!(await act.perform({ id: page.id }, { version: check.version, reason: reason.text.trim() }))) return;
    reason.forget();
    setOpen(false);
    ask();
  };
  if (!check.mayScreenOut) return undefined;
  if (!open) {
    return (
      <div>
        <Button id={START} onClick={() => setOpen(true)}>
          {words.start}
        </Button>
      </div>
    );
  }
  return (
    <Box title={words.title} level={3}>
      <div className="stack">
        <p>{words.text}</p>
        <TextField
          id={REASON}
          label={words.reason}
          rows={4}
          value={reason.text}
          change={reason.write}
          problem={tried && missing ? texts.refusals.screeningReasonMissing() : undefined}
        />
        <ActFailure failure={act.failure} />
        <div className="buttons">
          <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void send()}>
            {words.submit}
          </Button>
          <Button appearance="subtle" onClick={() => setOpen(false)}>
            {texts.tab.cancel}
          </Button>
        </div>
      </div>
    </Box>
  );
};
