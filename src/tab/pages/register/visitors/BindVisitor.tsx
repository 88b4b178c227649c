import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState, type FormEvent, type ReactElement } from 'react';
import type { RegisteredPerson, RegisterPage, VisitorView } from '../../../../api/contract.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { ChoiceField } from '../../../parts/ChoiceField.js';
import { FormProblems, problemAt } from '../../../parts/FormProblems.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { TextField } from '../../../parts/TextField.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { bindProblems, CODE_FIELD, consequence, peopleToChoose, PERSON_FIELD, visitorName } from './bindForm.js';

interface Props {
  readonly visitor: VisitorView;
  readonly register: RegisterPage;
  readonly close: () => void;
  readonly bound: (person: RegisteredPerson) => void;
}

/** Who of the register this user is: chosen by the secretary, and confirmed by the code that only he at his screen can read. */
export const BindVisitor = ({ visitor, register, close, bound }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.visiting.bind;
  const [form, setForm] = useState({ person: '', code: '' });
  const [tries, setTries] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const act = useAct('bindVisitor');
  useEffect(() => heading.current?.focus(), []);
  const person = register.people.find(({ id }) => id === form.person);
  const problems = tries > 0 ? bindProblems(form, texts) : [];
  const bind = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    if (!person || bindProblems(form, texts).length > 0) return setTries((before) => before + 1);
    const { identity } = visitor;
    if (await act.perform({ id: person.id }, { identity, code: form.code.trim() })) bound(person);
  };
  return (
    <section className="box register-form" aria-labelledby="bind-visitor">
      <form className="stack" onSubmit={(event) => void bind(event)} noValidate>
        <h2 id="bind-visitor" ref={heading} tabIndex={-1}>
          {words.heading(visitorName(visitor, texts))}
        </h2>
        <p className="reading">{words.lead}</p>
        <FormProblems heading={words.problems(problems.length)} level={3} problems={problems} tries={tries} />
        <div className="two-fields">
          <ChoiceField
            id={PERSON_FIELD}
            label={words.person}
            none={words.choose}
            value={form.person}
            change={(chosen) => setForm({ ...form, person: chosen })}
            choices={peopleToChoose(register, visitor, texts)}
            problem={problemAt(problems, PERSON_FIELD)}
          />
          <TextField
            id={CODE_FIELD}
            label={words.code}
            hint={words.codeHint}
            value={form.code}
            change={(code) => setForm({ ...form, code })}
            problem={problemAt(problems, CODE_FIELD)}
          />
        </div>
        <div role="status" className="stack">
          {person && <p>{consequence(person, register, texts)}</p>}
          {person?.bound === true && <MessageLine tone="warn">{words.second(person.name)}</MessageLine>}
        </div>
        <div className="buttons">
          <Button type="submit" appearance="primary" disabledFocusable={act.busy}>
            {words.submit}
          </Button>
          <Button onClick={close}>{words.cancel}</Button>
        </div>
        <ActFailure failure={act.failure} />
      </form>
    </section>
  );
};
