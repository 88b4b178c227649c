import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterPage, RoleView } from '../../../api/contract.js';
import type { Texts } from '../../../texts/nn.js';
import { ListTable, type Column } from '../../parts/ListTable.js';
import { partyOf } from '../../parts/parties.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { endedText, givenText } from './history/acts.js';
import { EndRole } from './EndRole.js';
import { roleName } from './roleWords.js';

interface Props {
  readonly title: string;
  readonly roles: readonly RoleView[];
  readonly register: RegisterPage;
  readonly done: (sentence: string) => void;
  readonly correct: (role: RoleView) => void;
}

const noteOf = ({ kind, party, unit, actingFor, inForce }: RoleView, register: RegisterPage, texts: Texts): string => {
  const words = texts.register.roles;
  // A leader's party stands in the role's own name.
  const ofParty = kind.type !== 'endorser' && partyOf(register.profile, party ?? '')?.shortName;
  return [ofParty, unit, actingFor !== undefined && words.actingFor(actingFor), !inForce && words.notInForce]
    .filter(Boolean)
    .join(' · ');
};

const columnsOf = ({ register, done, correct }: Props, texts: Texts): Column<RoleView>[] => {
  const words = texts.register.roles;
  const { format } = texts;
  return [
    {
      key: 'person',
      head: words.person,
      names: true,
      cell: ({ person }) => <a href={href('register', 'person', person.id)}>{person.name}</a>,
    },
    {
      key: 'role',
      head: words.role,
      cell: (role) => (
        <>
          {roleName(role, register, texts)}
          <div className="small">{noteOf(role, register, texts)}</div>
        </>
      ),
    },
    { key: 'from', head: words.from, narrowLabel: words.from, cell: ({ from }) => format.date(from) },
    {
      key: 'to',
      head: words.to,
      narrowLabel: words.to,
      cell: ({ to }) => (to === undefined ? words.noEnd : format.date(to)),
    },
    {
      key: 'source',
      head: words.source,
      cell: (role) => (
        <>
          {role.source}
          <div className="small">{givenText(role, texts)}</div>
          {role.ended && <div className="small">{endedText(role, texts)}</div>}
        </>
      ),
    },
    {
      key: 'end',
      head: <span className="unseen">{words.end}</span>,
      cell: (role) => (
        <div className="buttons">
          {role.ended?.replacedBy === undefined && (
            <Button
              size="small"
              aria-label={texts.registerHistory.correctRoleNamed(role.person.name, roleName(role, register, texts))}
              onClick={() => correct(role)}
            >
              {texts.registerHistory.correctRole}
            </Button>
          )}
          {role.inForce && <EndRole role={role} name={roleName(role, register, texts)} done={done} />}
        </div>
      ),
    },
  ];
};

export const RoleTable = (props: Props): ReactElement => {
  const texts = useTexts();
  return (
    <ListTable
      className="roles-table"
      caption={texts.register.roles.caption(props.title)}
      columns={columnsOf(props, texts)}
      rows={props.roles}
      rowKey={({ id }) => id}
    />
  );
};
