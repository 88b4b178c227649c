import { Button, Checkbox } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { CaseView, MeetingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { problemAt, type FieldProblem } from '../../parts/FormProblems.js';
import { KronerField } from '../../parts/KronerField.js';
import { TextField } from '../../parts/TextField.js';
import { useSession, useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { asksReason, listLines, listProblems, listSum, rowField, waitingRows, type ListRow } from './listForm.js';

interface Props {
  readonly page: MeetingPage;
  readonly current: CaseView;
  readonly opened: () => void;
  readonly cancel: () => void;
}

interface RowProps {
  readonly row: ListRow;
  readonly isOwn: boolean;
  readonly change: (changed: Partial<ListRow>) => void;
  readonly problems: readonly FieldProblem[];
}

const Row = ({ row, isOwn, change, problems }: RowProps): ReactElement => {
  const { form } = useTexts().motions;
  const [amount, reason] = [rowField(row.application, 'amount'), rowField(row.application, 'reason')];
  return (
    <li className="stack">
      {isOwn ? (
        <p>
          <strong>{row.title}</strong>
        </p>
      ) : (
        <Checkbox
          label={form.include(row.title)}
          checked={row.included}
          onChange={(_, { checked }) => change({ included: checked === true })}
        />
      )}
      <p className="small">{form.appliesFor(formatKroner(row.requested))}</p>
      {row.included && (
        <KronerField
          id={amount}
          label={form.amountFor(row.title)}
          value={row.amount}
          change={(typed) => change({ amount: typed })}
          problem={problemAt(problems, amount)}
        />
      )}
      {row.included && asksReason(row) && (
        <TextField
          id={reason}
          label={form.reasonFor(row.title)}
          rows={2}
          value={row.reason}
          change={(typed) => change({ reason: typed })}
          problem={problemAt(problems, reason)}
        />
      )}
    </li>
  );
};

/** The chair puts the whole list in one motion: an amount for each application that waits, and what they come to. */
export const ListMotionForm = ({ page, current, opened, cancel }: Props): ReactElement => {
  const { me, texts } = useSession();
  const { form } = texts.motions;
  const [rows, setRows] = useState(() => waitingRows(page.caseList, current));
  const [tried, setTried] = useState(false);
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('openBallot');
  const { left, year } = current.frame;
  const found = listProblems(rows, left, form);
  const sum = listSum(rows);
  const change = (application: string) => (changed: Partial<ListRow>) =>
    setRows((before) => before.map((row) => (row.application === application ? { ...row, ...changed } : row)));
  const open = async (): Promise<void> => {
    setTried(true);
    if (found[0]) {
      document.getElementById(found[0].field)?.focus();
      return;
    }
    const lines = listLines(rows, year).map((line) => ({ ...line, conditions: [...line.conditions] }));
    if (await act.perform({}, { id, case: current.id, lines })) opened();
  };
  return (
    <div className="stack">
      <h3>{form.heading}</h3>
      <p>{form.lead}</p>
      <ol className="motion-rows">
        {rows.map((row) => (
          <Row
            key={row.application}
            row={row}
            isOwn={row.application === current.application.id}
            change={change(row.application)}
            problems={tried ? found : []}
          />
        ))}
      </ol>
      <p role="status">
        {sum > left ? (
          form.over(formatKroner(sum), formatKroner(left))
        ) : (
          <Emphasised text={form.sum(formatKroner(sum), formatKroner(left - sum))} />
        )}
      </p>
      {!me.leads && <p className="small">{texts.meeting.motion.actingFor}</p>}
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void open()}>
          {form.open}
        </Button>
        <Button appearance="subtle" onClick={cancel}>
          {form.one}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};
