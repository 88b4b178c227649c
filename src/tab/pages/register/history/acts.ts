import type { MarkView, RegisteredPerson, RegisterPage, RoleView } from '../../../../api/contract.js';
import type { Texts } from '../../../../texts/nn.js';
import { partyOf } from '../../../parts/parties.js';
import { momentText } from '../../../parts/when.js';
import { roleName } from '../roleWords.js';

export interface HistoryLine {
  readonly key: string;
  readonly at: string;
  readonly seq: number;
  readonly sentence: string;
  readonly by: string;
}

export const whoDid = ({ by }: MarkView, texts: Texts): string =>
  typeof by === 'string' ? texts.registerHistory.by[by] : by.name;

/** «Ført inn 3. mars 2026 kl. 10.12 av …, frå register.xlsx, linje 7» */
export const givenText = ({ given }: RoleView, texts: Texts): string => {
  const words = texts.registerHistory;
  const { origin } = given;
  const from = origin ? words.fromFile(origin.file, origin.line) : words.byHand;
  return words.entered(momentText(texts, given.at), whoDid(given, texts), from);
};

export const endedText = ({ ended }: RoleView, texts: Texts): string | undefined =>
  ended &&
  texts.registerHistory[ended.replacedBy === undefined ? 'ended' : 'corrected'](
    momentText(texts, ended.at),
    whoDid(ended, texts),
  );

const ofRole = (role: RoleView, register: RegisterPage, texts: Texts): HistoryLine[] => {
  const words = texts.registerHistory;
  const name = roleName(role, register, texts);
  const period =
    role.to === undefined
      ? texts.registerSheet.openPeriod(texts.format.date(role.from))
      : texts.registerSheet.period(texts.format.date(role.from), texts.format.date(role.to));
  const { given, ended } = role;
  const from = given.origin ? words.fromFile(given.origin.file, given.origin.line) : words.byHand;
  const line = (key: string, mark: MarkView, sentence: string): HistoryLine => ({
    key: `${role.id} ${key}`,
    at: mark.at,
    seq: mark.seq,
    sentence,
    by: whoDid(mark, texts),
  });
  return [
    line('given', given, words.roleGiven(role.person.name, name, ended ? texts.format.date(role.from) : period, from)),
    ...(ended
      ? [
          line(
            'ended',
            ended,
            words[ended.replacedBy === undefined ? 'roleEnded' : 'roleCorrected'](
              role.person.name,
              name,
              texts.format.date(role.to ?? role.from),
            ),
          ),
        ]
      : []),
  ];
};

const ofPerson = (person: RegisteredPerson, register: RegisterPage, texts: Texts): HistoryLine[] => {
  const words = texts.registerHistory;
  return person.acts.map((act, index) => {
    const party = act.party === undefined ? undefined : partyOf(register.profile, act.party)?.shortName;
    const parts = (act.changed ?? []).map((part) => words.parts[part]);
    const sentence =
      act.what === 'corrected'
        ? words.personCorrected(person.name, texts.format.list(parts), party)
        : words[act.what](person.name);
    return { key: `${person.id} ${index}`, at: act.at, seq: act.seq, sentence, by: whoDid(act, texts) };
  });
};

const newestFirst = (lines: HistoryLine[]): HistoryLine[] => lines.sort((a, b) => b.seq - a.seq);

export const historyOfPerson = (id: string, register: RegisterPage, texts: Texts): HistoryLine[] =>
  newestFirst([
    ...register.people.filter((person) => person.id === id).flatMap((person) => ofPerson(person, register, texts)),
    ...register.roles.filter(({ person }) => person.id === id).flatMap((role) => ofRole(role, register, texts)),
  ]);

/** Everything about a party's roles, and about those who are registered for it. */
export const historyOfParty = (party: string, register: RegisterPage, texts: Texts): HistoryLine[] =>
  newestFirst([
    ...register.people
      .filter(({ acts }) => acts.some((act) => act.party === party))
      .flatMap((person) => ofPerson(person, register, texts)),
    ...register.roles.filter((role) => role.party === party).flatMap((role) => ofRole(role, register, texts)),
  ]);
