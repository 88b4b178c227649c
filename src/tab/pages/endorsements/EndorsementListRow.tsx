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

interface Props {
  readonly row: ApplicationRow;
  /** The first that waits for the reader is the page's one primary button. */
  readonly primary: boolean;
}

export const EndorsementListRow = ({ row, primary }: Props): ReactElement => {
  const { me, texts, now } = useSession();
  const { endorsing } = texts;
  const mine = row.waitsFor === 'you';
  const act = mine ? endorsing.readAndAnswer : endorsing.read;
  const address = href('endorsements', row.id);
  const word = mine ? endorsing.groups.you : statusOf(row, texts).word;
  return (
    <li className="row">
      <div className="row-what">
        <a className="row-title" href={address}>
          {row.title}
        </a>
        <div className="small">{partyNames(texts, me.profile, row.parties)}</div>
      </div>
      <div className="row-state">
        <Status {...statusOf(row, texts)} word={word} note={endorsing.since(whenText(texts, row.since, now()))} />
      </div>
      <div className="row-sum">
        {row.requested !== undefined && <span>{formatKroner(row.requested)}</span>}
        <PartyMarks profile={me.profile} parties={row.parties} answers={row.answers} short />
      </div>
      <div className="row-act">
        <Button
          as="a"
          href={address}
          appearance={mine && primary ? 'primary' : 'secondary'}
          aria-label={endorsing.named(act, row.title)}
        >
          {act}
        </Button>
      </div>
    </li>
  );
};
