import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { BallotView, CaseView, LineView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly current: CaseView;
  readonly ballot: BallotView;
  readonly opened: () => void;
}

const asProposed = ({ application, outcome, amount, year, conditions, reason }: LineView) => ({
  application,
  outcome,
  amount,
  year,
  conditions: [...conditions],
  ...(reason !== undefined && { reason }),
});

/** After two motions were voted on against each other: the one that was chosen is put to the vote. */
export const PutChosen = ({ current, ballot, opened }: Props): ReactElement | undefined => {
  const { form } = useTexts().motions;
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('openBallot');
  const preferred = ballot.result?.preferred;
  if (preferred === undefined) return undefined;
  const lines = preferred === 'first' ? ballot.lines : (ballot.other ?? []);
  const open = async (): Promise<void> => {
    if (await act.perform({}, { id, case: current.id, lines: lines.map(asProposed) })) opened();
  };
  return (
    <>
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void open()}>
          {form.putChosen}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </>
  );
};
