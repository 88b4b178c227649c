import type { ReactElement } from 'react';
import type { AgendaItemView, MeetingPage } from '../../../api/contract.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { caseStatus } from './meetingWords.js';

interface Props {
  readonly page: MeetingPage;
  /** Id of the case that is shown. */
  readonly current: string;
  readonly folded: boolean;
}

/** `59/2024` → `59`: the year stands in the meeting's heading. */
const shortNumber = (caseNumber: string): string => /^[^/-]+/.exec(caseNumber)?.[0] ?? caseNumber;

const ItemStatus = ({ page, item }: { readonly page: MeetingPage; readonly item: AgendaItemView }): ReactElement => {
  const texts = useTexts();
  const known = page.caseList.find(({ id }) => id === item.id);
  if (known) return <Status {...caseStatus(known, texts)} />;
  const isDone = item.resolution !== undefined;
  return (
    <Status
      icon={isDone ? 'tickFilled' : 'circle'}
      tone={isDone ? 'good' : 'neutral'}
      word={texts.agenda.kinds[item.kind]}
    />
  );
};

const Cases = ({ page, current }: Omit<Props, 'folded'>): ReactElement => {
  const { room } = useTexts().agenda;
  return (
    <ol className="agenda">
      {page.agenda.map((item) => (
        <li key={item.id}>
          <a href={href('meetings', page.id, item.id)} aria-current={item.id === current ? 'true' : undefined}>
            <span className="agenda-number">{shortNumber(item.caseNumber)}</span>
            <span className="agenda-title">{item.title}</span>
            <ItemStatus page={page} item={item} />
            {page.room.onTable === item.id && <span className="small agenda-table">{room.onTable}</span>}
          </a>
        </li>
      ))}
    </ol>
  );
};

/** The agenda with each case's result; folded where there is one column. */
export const Agenda = ({ page, current, folded }: Props): ReactElement => {
  const { agenda } = useTexts().meeting;
  const numberOf = (item: AgendaItemView | undefined): string => shortNumber(item?.caseNumber ?? '');
  const shown = page.agenda.find(({ id }) => id === current);
  return (
    <nav aria-label={agenda.heading} className="agenda-box">
      {folded ? (
        <details>
          <summary>{agenda.folded(numberOf(shown), numberOf(page.agenda[0]), numberOf(page.agenda.at(-1)))}</summary>
          <Cases page={page} current={current} />
        </details>
      ) : (
        <Cases page={page} current={current} />
      )}
    </nav>
  );
};
