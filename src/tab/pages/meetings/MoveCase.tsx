import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { AgendaItemView, MeetingPage } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';

interface Props {
  readonly page: MeetingPage;
  readonly item: AgendaItemView;
  readonly moved: () => void;
}

/** Takes the case to another of the body's meetings, and says why. */
export const MoveCase = ({ page, item, moved }: Props): ReactElement => {
  const { agenda, format } = useTexts();
  const words = agenda.move;
  const [to, setTo] = useState(page.otherMeetings[0]?.id ?? '');
  const [tried, setTried] = useState(false);
  const reason = useKeptText(`move:${item.id}`);
  const act = useAct('moveCase');
  const isMissing = reason.text.trim() === '';
  const move = async (): Promise<void> => {
    setTried(true);
    if (isMissing) {
      document.getElementById('move-reason')?.focus();
      return;
    }
    if (!(await act.perform({ id: item.id }, { to, reason: reason.text.trim() }))) return;
    reason.forget();
    moved();
  };
  return (
    <details className="deferral">
      <summary>{words.start}</summary>
      <div className="stack">
        <ChoiceField
          id="move-to"
          label={words.to}
          value={to}
          change={setTo}
          choices={page.otherMeetings.map(({ id, date }) => ({ value: id, word: format.date(date) }))}
        />
        <TextField
          id="move-reason"
          label={words.reason}
          rows={2}
          value={reason.text}
          change={reason.write}
          problem={tried && isMissing ? words.missing : undefined}
        />
        <div className="buttons">
          <Button disabledFocusable={act.busy} onClick={() => void move()}>
            {words.submit}
          </Button>
        </div>
        <ActFailure failure={act.failure} />
      </div>
    </details>
  );
};
