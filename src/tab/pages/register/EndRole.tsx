import { Button } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import type { RoleView } from '../../../api/contract.js';
import { osloDate, readDate, typedDate } from '../../../grant/calendar.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { TextField } from '../../parts/TextField.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly role: RoleView;
  readonly name: string;
  readonly done: (sentence: string) => void;
}

/** Ends a role from a day on: asks for the last day, in place. */
export const EndRole = ({ role, name, done }: Props): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.register.roles;
  const field = `end-${role.id}`;
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState(() => typedDate(osloDate(now())));
  const [problem, setProblem] = useState<string>();
  const act = useAct('endRole');
  useEffect(() => {
    if (open) document.getElementById(field)?.focus();
  }, [open, field]);
  const end = async (): Promise<void> => {
    const to = readDate(typed);
    const found =
      to === undefined ? words.unclearDate(typed.trim()) : to < role.from ? words.endBeforeStart : undefined;
    setProblem(found);
    if (to === undefined || found !== undefined) {
      document.getElementById(field)?.focus();
      return;
    }
    if (await act.perform({ id: role.id }, { to })) done(words.ended(role.person.name, texts.format.date(to)));
  };
  if (!open) {
    return (
      <Button size="small" aria-label={words.endNamed(role.person.name, name)} onClick={() => setOpen(true)}>
        {words.end}
      </Button>
    );
  }
  return (
    <div className="stack end-role">
      <TextField id={field} label={words.lastDay} value={typed} change={setTyped} problem={problem} />
      <div className="buttons">
        <Button size="small" disabledFocusable={act.busy} onClick={() => void end()}>
          {words.confirmEnd}
        </Button>
        <Button size="small" appearance="subtle" onClick={() => setOpen(false)}>
          {words.cancel}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};
