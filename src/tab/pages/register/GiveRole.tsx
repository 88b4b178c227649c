import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { RegisterPage, RoleView } from '../../../api/contract.js';
import { osloDate, typedDate } from '../../../grant/calendar.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { FormProblems } from '../../parts/FormProblems.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { emptyRole, formOf, roleProblems, roleRequest, type RoleForm } from './roleForm.js';
import { RoleFields } from './RoleFields.js';
import { roleName } from './roleWords.js';

interface Props {
  readonly register: RegisterPage;
  /** A wrong role whose place this one takes. */
  readonly wrong?: RoleView;
  readonly close: () => void;
  readonly done: (sentence: string) => void;
}

/** Gives somebody a role, in place. */
export const GiveRole = ({ register, wrong, close, done }: Props): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.register.give;
  const history = texts.registerHistory;
  const [form, setForm] = useState<RoleForm>(() =>
    wrong ? formOf(wrong, register) : emptyRole(register, typedDate(osloDate(now()))),
  );
  const [tries, setTries] = useState(0);
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('giveRole');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const problems = tries > 0 ? roleProblems(form, texts.register, texts.registerHistory) : [];
  const give = async (): Promise<void> => {
    const request = roleRequest(form, register);
    if (!request || roleProblems(form, texts.register, texts.registerHistory).length > 0) {
      setTries((before) => before + 1);
      return;
    }
    if (!(await act.perform({}, { id, ...request, ...(wrong && { replaces: wrong.id }) }))) return;
    const person = register.people.find((one) => one.id === form.person);
    done(
      wrong
        ? history.roleCorrectedNow(person?.name ?? '')
        : words.given(person?.name ?? '', roleName(request, register, texts)),
    );
  };
  return (
    <section className="box stack register-form" aria-labelledby="give-title">
      <h3 id="give-title" ref={heading} tabIndex={-1}>
        {wrong ? history.correctRoleHeading : words.heading}
      </h3>
      {wrong && <p>{history.correctRoleLead}</p>}
      <FormProblems heading={words.problems(problems.length)} level={4} problems={problems} tries={tries} />
      <RoleFields register={register} form={form} change={setForm} problems={problems} />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void give()}>
          {wrong ? history.correctRoleNow : words.submit}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
      <ActFailure failure={act.failure} />
    </section>
  );
};
