import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { RegisteredPerson, RegisterPage } from '../../../../api/contract.js';
import { inPartyOrder } from '../../../../grant/party.js';
import { PERSON_PARTS, type PersonPart } from '../../../../grant/people.js';
import { ActFailure } from '../../../parts/ActFailure.js';
import { Box } from '../../../parts/Box.js';
import { ChoiceField } from '../../../parts/ChoiceField.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { TextField } from '../../../parts/TextField.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';

interface Props {
  readonly person: RegisteredPerson;
  readonly register: RegisterPage;
  readonly ask: () => void;
}

/** Corrects what the register says of somebody: only what differs is sent. */
export const CorrectPerson = ({ person, register, ask }: Props): ReactElement => {
  const { registerHistory: words, register: registerWords } = useTexts();
  const before = { name: person.name, title: person.title, email: person.email, party: person.party ?? '' };
  /** What has been typed and not yet stands: the rest is what the register says. */
  const [typed, setTyped] = useState<Partial<Record<PersonPart, string>>>({});
  const form: Record<PersonPart, string> = { ...before, ...typed };
  const [problem, setProblem] = useState<string>();
  const act = useAct('correctPerson');
  const changed = PERSON_PARTS.filter((part) => form[part].trim() !== before[part]);
  const correct = async (): Promise<void> => {
    setProblem(form.name.trim() === '' ? words.nameMissing : undefined);
    if (form.name.trim() === '' || changed.length === 0) return;
    const { name, title, email, party } = form;
    const body = { changed, name: name.trim(), title: title.trim(), email: email.trim(), party: party || null };
    if (!(await act.perform({ id: person.id }, body))) return;
    ask();
  };
  const text = (part: 'name' | 'title' | 'email', label: string) => (
    <TextField
      id={`person-${part}`}
      label={label}
      value={form[part]}
      change={(value) => setTyped({ ...typed, [part]: value })}
      problem={part === 'name' ? problem : undefined}
    />
  );
  return (
    <Box title={words.correct} className="stack">
      <div className="two-fields">
        {text('name', words.name)}
        {text('title', words.title)}
        {text('email', registerWords.people.email)}
        <ChoiceField
          id="person-party"
          label={registerWords.people.party}
          none={registerWords.people.noParty}
          value={form.party}
          change={(party) => setTyped({ ...typed, party })}
          choices={inPartyOrder(register.choices.parties).map(({ id, name }) => ({ value: id, word: name }))}
        />
      </div>
      <div className="buttons">
        <Button disabledFocusable={act.busy} onClick={() => void correct()}>
          {words.correctNow}
        </Button>
      </div>
      <div role="status">{act.done && <MessageLine tone="good">{words.correctedNow}</MessageLine>}</div>
      <ActFailure failure={act.failure} />
    </Box>
  );
};
