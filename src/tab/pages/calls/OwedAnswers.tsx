import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { ApplicationRow, Owed } from '../../../api/contract.js';
import { osloDate, type Instant } from '../../../grant/calendar.js';
import { partyOf } from '../../parts/parties.js';
import { Status } from '../../parts/Status.js';
import { daysSince } from '../../parts/when.js';
import { href } from '../../router.js';
import { useSession } from '../../session.js';

/** More than these are shown when somebody asks for them: a row of the table is to be taken in at a glance. */
const AT_A_GLANCE = 3;

/** Whom the message has not reached first, then who has waited longest. */
const byNeed = (a: Owed, b: Owed): number =>
  Number(b.arrived === 'undeliverable') - Number(a.arrived === 'undeliverable') || a.since.localeCompare(b.since);

const OneOwed = ({ row, owed }: { readonly row: ApplicationRow; readonly owed: Owed }): ReactElement => {
  const { me, texts, now } = useSession();
  const words = texts.owed;
  const { party, asked, since, arrived } = owed;
  const isLost = arrived === 'undeliverable';
  const when = words.since(texts.format.dayAndMonth(osloDate(since as Instant)), daysSince(since, now()));
  return (
    <li>
      <Status
        icon={isLost ? 'triangle' : 'clock'}
        tone={isLost ? 'warn' : 'wait'}
        word={words.by(partyOf(me.profile, party)?.shortName ?? party, asked.name)}
        note={
          <>
            {when}
            {isLost && (
              <>
                . {words.notArrived}{' '}
                <a href={href('applications', row.id)} aria-label={words.whyNamed(asked.name)}>
                  {words.why}
                </a>
              </>
            )}
          </>
        }
      />
    </li>
  );
};

/** What is owed by whom and since when, where an application waits for its leaders. */
export const OwedAnswers = ({
  row,
  owed,
}: {
  readonly row: ApplicationRow;
  readonly owed: readonly Owed[];
}): ReactElement => {
  const words = useSession().texts.owed;
  const [isOpen, setOpen] = useState(false);
  const shown = [...owed].sort(byNeed).slice(0, isOpen ? undefined : AT_A_GLANCE);
  return (
    <>
      <ul className="owed-answers" aria-label={words.label}>
        {shown.map((one) => (
          <OneOwed key={`${one.party}:${one.asked.id}`} row={row} owed={one} />
        ))}
      </ul>
      {owed.length > AT_A_GLANCE && (
        <Button appearance="subtle" size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? words.fewer : words.more(owed.length - AT_A_GLANCE)}
        </Button>
      )}
    </>
  );
};
