import { Checkbox } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterPage } from '../../../api/contract.js';
import { inPartyOrder } from '../../../grant/party.js';
import { ChoiceField } from '../../parts/ChoiceField.js';
import { problemAt, type FieldProblem } from '../../parts/FormProblems.js';
import { TextField } from '../../parts/TextField.js';
import { useTexts } from '../../session.js';
import {
  isOfBody,
  levelsFor,
  membersOf,
  needsParty,
  ROLE_KINDS,
  roleField,
  type GivenKind,
  type RoleForm,
} from './roleForm.js';

interface Props {
  readonly register: RegisterPage;
  readonly form: RoleForm;
  readonly change: (form: RoleForm) => void;
  readonly problems: readonly FieldProblem[];
}

type Part =
  'person' | 'deputyFor' | 'level' | 'application' | 'party' | 'unit' | 'from' | 'to' | 'source' | 'actingFor' | 'body';

/** Everything a field needs but its label: its id, its text, and what is wrong with it. */
const fieldsOf =
  ({ form, change, problems }: Props) =>
  (part: Part) => ({
    id: roleField(part),
    value: form[part],
    change: (value: string) => change({ ...form, [part]: value }),
    problem: problemAt(problems, roleField(part)),
  });

const BodyFields = (props: Props): ReactElement => {
  const words = useTexts().register.give;
  const { register, form, change } = props;
  const field = fieldsOf(props);
  const bodies = register.choices.bodies.map(({ id, shortName }) => ({ value: id, word: shortName }));
  const members = membersOf(register, form.body).map(({ id, name }) => ({ value: id, word: name }));
  return (
    <>
      {bodies.length > 1 && <ChoiceField {...field('body')} label={words.body} choices={bodies} />}
      {form.kind === 'member' && (
        <Checkbox
          label={words.chair}
          checked={form.chair}
          onChange={(_, { checked }) => change({ ...form, chair: checked === true })}
        />
      )}
      {form.kind === 'deputy' && (
        <ChoiceField {...field('deputyFor')} label={words.deputyFor} none={words.chooseMember} choices={members} />
      )}
    </>
  );
};

/** The fields of a role: those that the chosen kind has. */
export const RoleFields = (props: Props): ReactElement => {
  const { language, register: registerWords, registerHistory: history } = useTexts();
  const words = registerWords.give;
  const { register, form, change } = props;
  const field = fieldsOf(props);
  const people = register.people.map(({ id, name, title }) => ({
    value: id,
    word: title === '' ? name : `${name}, ${title}`,
  }));
  const levels = levelsFor(form.party, register).map(({ id, text }) => ({ value: id, word: text[language] }));
  const parties = inPartyOrder(register.choices.parties).map(({ id, name }) => ({ value: id, word: name }));
  return (
    <div className="two-fields">
      <ChoiceField {...field('person')} label={words.person} none={words.choosePerson} choices={people} />
      <ChoiceField
        id={roleField('kind')}
        label={words.kind}
        value={form.kind}
        change={(kind) => change({ ...form, kind: kind as GivenKind })}
        choices={ROLE_KINDS.map((kind) => ({ value: kind, word: words.kinds[kind] }))}
      />
      {isOfBody(form.kind) && <BodyFields {...props} />}
      {needsParty(form.kind) && (
        <ChoiceField {...field('party')} label={words.party} none={words.chooseParty} choices={parties} />
      )}
      {form.kind === 'endorser' && levels.length > 1 && (
        <ChoiceField {...field('level')} label={words.level} choices={levels} />
      )}
      {form.kind === 'projectOwner' && (
        <ChoiceField
          {...field('application')}
          label={history.application}
          none={history.chooseApplication}
          choices={register.choices.applications.map(({ id, title }) => ({ value: id, word: title }))}
        />
      )}
      <TextField {...field('from')} label={words.from} />
      <TextField {...field('to')} label={words.to} />
      <TextField {...field('source')} label={words.source} hint={words.sourceHelp} />
      {form.kind === 'endorser' && (
        <>
          <TextField {...field('unit')} label={words.unit} hint={words.unitHelp} />
          <TextField {...field('actingFor')} label={words.actingFor} hint={words.actingForHelp} />
        </>
      )}
    </div>
  );
};
