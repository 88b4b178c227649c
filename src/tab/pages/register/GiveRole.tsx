import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { RegisterPage } from '../../../api/contract.js';
import { osloDate, typedDate } from '../../../grant/calendar.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { FormProblems } from '../../parts/FormProblems.js';
import { useSession } from '../../session.js';
import { useAct } from '../../useAct.js';
import { emptyRole, roleProblems, roleRequest, type RoleForm } from './roleForm.js';
import { RoleFields } from './RoleFields.js';
import { roleName } from './roleWords.js';

interface Props {
  readonly register: RegisterPage;
  readonly close: () => void;
  readonly done: (sentence: string) => void;
}

/** Gives somebody a role, in place. */
export const GiveRole = ({ register, close, done }: Props): ReactElement => {
  const { texts, now } = useSession();
  const words = texts.register.give;
  const [form, setForm] = useState<RoleForm>(() => emptyRole(register, typedDate(osloDate(now()))));
  const [tries, setTries] = useState(0);
  const [id] = useState(() => crypto.randomUUID());
  const act = useAct('giveRole');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const problems = tries > 0 ? roleProblems(form, texts.register) : [];
  const give = async (): Promise<void> => {
    const request = roleRequest(form, register);
    if (!request || roleProblems(form, texts.register).length > 0) {
      setTries((before) => before + 1);
      return;
    }
    if (!(await act.perform({}, { id, ...request }))) return;
    const person = register.people.find((one) => one.id === form.person);
    done(words.given(person?.name ?? '', roleName(request, register, texts)));
  };
  return (
    <section className="box stack register-form" aria-labelledby="give-title">
      <h3 id="give-title" ref={heading} tabIndex={-1}>
        {words.heading}
      </h3>
      <FormProblems heading={words.problems(problems.length)} level={4} problems={problems} tries={tries} />
      <RoleFields register={register} form={form} change={setForm} problems={problems} />
      <div className="buttons">
        <Button appearance="primary" disabledFocusable={act.busy} onClick={() => void give()}>
          {words.submit}
        </Button>
        <Button onClick={close}>{words.cancel}</Button>
      </div>
      <ActFailure failure={act.failure} />
    </section>
  );
};
