import type { RegisteredPerson, RegisterPage, VisitorView } from '../../../../api/contract.js';
import type { Texts } from '../../../../texts/nn.js';
import type { Choice } from '../../../parts/ChoiceField.js';
import type { FieldProblem } from '../../../parts/FormProblems.js';
import { partyOf } from '../../../parts/parties.js';
import { roleName } from '../roleWords.js';

export const PERSON_FIELD = 'visitor-person';
export const CODE_FIELD = 'visitor-code';

export interface BindForm {
  readonly person: string;
  readonly code: string;
}

export const visitorName = ({ name }: VisitorView, { visiting }: Texts): string =>
  name === '' ? visiting.page.nameless : name;

const isSame = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

/** Who is likeliest stands first; nobody is chosen beforehand, since a name proves nothing. */
export const peopleToChoose = (
  { people, profile }: RegisterPage,
  visitor: VisitorView,
  { visiting }: Texts,
): Choice[] => {
  const { bind: words } = visiting;
  const groupOf = ({ name, bound }: RegisteredPerson): string =>
    isSame(name, visitor.name) ? words.sameName : bound ? words.bound : words.unbound;
  const choices = people.map((person) => {
    const party = partyOf(profile, person.party ?? '')?.shortName;
    const word = [person.name, person.title, party].filter(Boolean).join(', ');
    return { value: person.id, word, group: groupOf(person) };
  });
  return [words.sameName, words.unbound, words.bound].flatMap((group) => choices.filter((one) => one.group === group));
};

export const bindProblems = ({ person, code }: BindForm, { visiting }: Texts): FieldProblem[] => [
  ...(person === '' ? [{ field: PERSON_FIELD, sentence: visiting.bind.missingPerson }] : []),
  ...(code.trim() === '' ? [{ field: CODE_FIELD, sentence: visiting.bind.missingCode }] : []),
];

/** What the user may do once he is that person. */
export const consequence = ({ id, name }: RegisteredPerson, register: RegisterPage, texts: Texts): string => {
  const held = register.roles.filter(({ person, inForce }) => inForce && person.id === id);
  const { may, mayNothing } = texts.visiting.bind;
  return held.length === 0
    ? mayNothing(name)
    : may(name, texts.format.list(held.map((role) => roleName(role, register, texts))));
};
