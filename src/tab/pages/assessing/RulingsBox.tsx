import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { StandingView } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Box } from '../../parts/Box.js';
import { Status } from '../../parts/Status.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';
import { useKeptText } from '../../useKeptText.js';
import { standingSign } from './standingSign.js';

interface Props {
  readonly application: string;
  readonly standings: readonly StandingView[];
  readonly ask: () => void;
}

const Ruling = ({
  application,
  one,
  ask,
}: {
  application: string;
  one: StandingView;
  ask: () => void;
}): ReactElement => {
  const { tab, assessing } = useTexts();
  const { rulings: words } = assessing;
  const [open, setOpen] = useState(false);
  const reason = useKeptText(`ruling:${application}:${one.person.id}`);
  const act = useAct('decideStanding');
  const rule = async (answer: 'impartial' | 'recused'): Promise<void> => {
    if (!(await act.perform({ id: application }, { person: one.person.id, answer, reason: reason.text }))) return;
    reason.forget();
    setOpen(false);
    ask();
  };
  if (!open)
    return (
      <Button size="small" aria-label={words.rule(one.person.name)} onClick={() => setOpen(true)}>
        {words.open}
      </Button>
    );
  return (
    <div className="stack ruling">
      <TextField
        id={`ruling-${one.person.id}`}
        label={words.reason}
        rows={2}
        value={reason.text}
        change={reason.write}
      />
      <ActFailure failure={act.failure} />
      <div className="buttons">
        <Button size="small" disabledFocusable={act.busy} onClick={() => void rule('impartial')}>
          {words.impartial}
        </Button>
        <Button size="small" disabledFocusable={act.busy} onClick={() => void rule('recused')}>
          {words.recused}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setOpen(false)}>
          {tab.cancel}
        </Button>
      </div>
    </div>
  );
};

/** Those who are out, in doubt, or tied to it: who ruled, and a way to rule. Who has not answered is only counted. */
export const RulingsBox = ({ application, standings, ask }: Props): ReactElement => {
  const { assessing } = useTexts();
  const { rulings: words, declare } = assessing;
  const named = standings.filter(
    ({ standing, ties, ruled }) => standing === 'recused' || standing === 'inDoubt' || ruled || ties.length > 0,
  );
  const missing = standings.filter(({ standing }) => standing === 'notDeclared').length;
  return (
    <Box level={3} title={words.heading}>
      {named.length === 0 && <p>{words.nobody}</p>}
      <ul className="rulings">
        {named.map((one) => (
          <li key={one.person.id}>
            <strong>{one.person.name}</strong>
            <Status {...standingSign(one.standing)} word={declare.standing[one.standing]} />
            {one.ties.length > 0 && <p className="small">{one.ties.map((tie) => declare.tiesOf[tie]).join(', ')}</p>}
            {one.ruled && (
              <p className="small">
                {words.ruledBy(
                  one.ruled.for ? words.onBehalf(one.ruled.by.name, one.ruled.for.name) : one.ruled.by.name,
                  one.ruled.reason,
                )}
              </p>
            )}
            {one.mayRule && <Ruling application={application} one={one} ask={ask} />}
          </li>
        ))}
      </ul>
      {missing > 0 && <p className="small">{words.missing(missing)}</p>}
    </Box>
  );
};
