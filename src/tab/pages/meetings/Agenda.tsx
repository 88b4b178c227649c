import type { ReactElement } from 'react';
import type { CaseView, MeetingPage } from '../../../api/contract.js';
import { Status } from '../../parts/Status.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { caseStatus } from './meetingWords.js';

interface Props {
  readonly page: MeetingPage;
  readonly current: CaseView;
  readonly folded: boolean;
}

/** `59/2024` → `59`: the year stands in the meeting's heading. */
const shortNumber = (caseNumber: string): string => /^[^/-]+/.exec(caseNumber)?.[0] ?? caseNumber;

const Cases = ({ page, current }: Omit<Props, 'folded'>): ReactElement => {
  const texts = useTexts();
  return (
    <ol className="agenda">
      {page.caseList.map((one) => (
        <li key={one.id}>
          <a href={href('meetings', page.id, one.id)} aria-current={one === current ? 'true' : undefined}>
            <span className="agenda-number">{shortNumber(one.caseNumber)}</span>
            <span className="agenda-title">{one.application.title}</span>
            <Status {...caseStatus(one, texts)} />
          </a>
        </li>
      ))}
    </ol>
  );
};

/** The agenda with each case's result; folded where there is one column. */
export const Agenda = ({ page, current, folded }: Props): ReactElement => {
  const { agenda } = useTexts().meeting;
  const [first, last] = [page.caseList[0] ?? current, page.caseList.at(-1) ?? current];
  const numbers = [current, first, last].map(({ caseNumber }) => shortNumber(caseNumber)) as [string, string, string];
  return (
    <nav aria-label={agenda.heading} className="agenda-box">
      {folded ? (
        <details>
          <summary>{agenda.folded(...numbers)}</summary>
          <Cases page={page} current={current} />
        </details>
      ) : (
        <Cases page={page} current={current} />
      )}
    </nav>
  );
};
