import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { statusOf } from '../../parts/applicationStatus.js';
import { partyNames } from '../../parts/parties.js';
import { PartyMarks } from '../../parts/PartyMarks.js';
import { Status } from '../../parts/Status.js';
import { whenText } from '../../parts/when.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';
import { rowAct, rowNote, rowTitle, rowWord } from './rowWords.js';

interface Props {
  readonly row: ApplicationRow;
  /** The page's one primary button. */
  readonly primary: boolean;
}

export const ApplicationListRow = ({ row, primary }: Props): ReactElement => {
  const { me, texts, now } = useSession();
  const { applications } = texts.tab;
  const title = rowTitle(row, texts);
  const act = rowAct(row, texts);
  const address = href('applications', row.id, ...(act.part ? [act.part] : []));
  const when = whenText(texts, row.changedAt, now());
  const changed = row.changedBy ? applications.changedBy(when, row.changedBy.name) : applications.changed(when);
  const parties = partyNames(texts, me.profile, row.parties);
  return (
    <li className="row">
      <div className="row-what">
        <a className="row-title" href={href('applications', row.id)}>
          {title}
        </a>
        <div className="small">{[parties, changed].filter((part) => part !== '').join(' · ')}</div>
      </div>
      <div className="row-state">
        <Status
          {...statusOf(row, texts)}
          word={rowWord(row, texts, me.profile)}
          note={rowNote(row, texts, me.profile, now())}
        />
      </div>
      <div className="row-sum">
        {row.requested !== undefined && <span>{formatKroner(row.requested)}</span>}
        {row.parties.length > 0 && (
          <PartyMarks profile={me.profile} parties={row.parties} answers={row.answers} short />
        )}
      </div>
      <div className="row-act">
        <Button
          as="a"
          href={address}
          appearance={primary ? 'primary' : 'secondary'}
          aria-label={applications.button(act.word, title)}
        >
          {act.word}
        </Button>
      </div>
    </li>
  );
};
