import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { RegisterPage, VisitorView } from '../../../../api/contract.js';
import { ListTable, type Column } from '../../../parts/ListTable.js';
import { partyNames } from '../../../parts/parties.js';
import { whenText } from '../../../parts/when.js';
import { useSession, type Session } from '../../../session.js';
import { visitorName } from './bindForm.js';

interface Props {
  readonly visitors: readonly VisitorView[];
  readonly register: RegisterPage;
  readonly bind: (visitor: VisitorView) => void;
}

export const startOf = ({ identity }: VisitorView): string => `bind-${identity.tid}-${identity.oid}`;

const columnsOf = (
  { register, bind }: Props,
  { texts, now }: Pick<Session, 'texts' | 'now'>,
): Column<VisitorView>[] => {
  const { page } = texts.visiting;
  return [
    {
      key: 'who',
      head: page.who,
      names: true,
      cell: (visitor) => (
        <strong>
          <bdi>{visitorName(visitor, texts)}</bdi>
        </strong>
      ),
    },
    {
      key: 'from',
      head: page.from,
      narrowLabel: page.from,
      cell: ({ isHome, parties, identity }) => (
        <>
          <div>{isHome ? page.home : page.other}</div>
          {!isHome && (
            <div className="small">
              {parties.length > 0 ? page.parties(partyNames(texts, register.profile, parties)) : page.stranger}
            </div>
          )}
          <div className="small tenant">{page.tenant(identity.tid)}</div>
        </>
      ),
    },
    {
      key: 'seen',
      head: page.seen,
      narrowLabel: page.seen,
      cell: ({ firstSeen, lastSeen }) => (
        <>
          <div>{page.last(whenText(texts, lastSeen, now()))}</div>
          {firstSeen !== lastSeen && <div className="small">{page.first(whenText(texts, firstSeen, now()))}</div>}
        </>
      ),
    },
    {
      key: 'act',
      head: page.act,
      cell: (visitor) => (
        <Button
          id={startOf(visitor)}
          aria-label={page.bindNamed(visitorName(visitor, texts))}
          onClick={() => bind(visitor)}
        >
          {page.bind}
        </Button>
      ),
    },
  ];
};

/** Who has signed in, from where and when; nothing that the secretariat does not need to find out who it is. */
export const VisitorTable = (props: Props): ReactElement => {
  const session = useSession();
  return (
    <ListTable
      className="visitor-table"
      caption={session.texts.visiting.page.caption}
      columns={columnsOf(props, session)}
      rows={props.visitors}
      rowKey={startOf}
    />
  );
};
