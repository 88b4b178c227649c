import type { ReactElement } from 'react';
import type { BallotView, CaseView, LineView, MeetingPage } from '../../../api/contract.js';
import { formatKroner } from '../../../grant/money.js';
import { Emphasised } from '../../parts/Emphasised.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { Proposal } from './Proposal.js';

interface Props {
  readonly page: MeetingPage;
  readonly current: CaseView;
}

const Line = ({ line }: { readonly line: LineView }): ReactElement => {
  const { ballot, meeting, motions } = useTexts();
  const requested = formatKroner(line.requested ?? line.amount);
  return (
    <li>
      <span>
        <Emphasised text={motions.line[line.outcome](line.title, formatKroner(line.amount), requested)} />{' '}
        <a href={href('applications', line.application)} aria-label={`${meeting.boardCase.read}: ${line.title}`}>
          {meeting.boardCase.read}
        </a>
      </span>
      {line.conditions.length > 0 && <span className="small">{ballot.conditions(line.conditions)}</span>}
      {line.reason !== undefined && <span className="small">{ballot.reason(line.reason)}</span>}
    </li>
  );
};

const sumsByYear = (lines: readonly LineView[]): [number, number][] => {
  const sums = new Map<number, number>();
  for (const { year, amount } of lines) if (amount > 0) sums.set(year, (sums.get(year) ?? 0) + amount);
  return [...sums].sort(([a], [b]) => a - b);
};

/** A motion of several lines, with what they come to together. */
const Lines = ({ lines }: { readonly lines: readonly LineView[] }): ReactElement => {
  const { meeting, motions } = useTexts();
  return (
    <div className="proposal">
      <h3 className="small">{meeting.boardCase.proposal}</h3>
      <p className="reading">{motions.list(lines.length)}</p>
      <ol className="motion-lines">
        {lines.map((line) => (
          <Line key={line.application} line={line} />
        ))}
      </ol>
      {sumsByYear(lines).map(([year, sum]) => (
        <p key={year} className="reading">
          <Emphasised text={motions.sum(formatKroner(sum), year)} />
        </p>
      ))}
    </div>
  );
};

const One = ({ page, current, lines }: Props & { readonly lines: readonly LineView[] }): ReactElement | undefined => {
  const [only, ...more] = lines;
  if (!only) return undefined;
  return more.length === 0 ? <Proposal page={page} current={current} line={only} /> : <Lines lines={lines} />;
};

/** What a ballot is about: one motion, or two against each other. */
export const Motion = ({
  page,
  current,
  ballot,
}: Props & { readonly ballot: Pick<BallotView, 'lines' | 'other' | 'state'> }): ReactElement | undefined => {
  const { motions } = useTexts();
  const { lines, other } = ballot;
  if (!other) return <One page={page} current={current} lines={lines} />;
  return (
    <>
      {ballot.state !== 'closed' && <p>{motions.between}</p>}
      <h3>{motions.names.first}</h3>
      <One page={page} current={current} lines={lines} />
      <h3>{motions.names.other}</h3>
      <One page={page} current={current} lines={other} />
    </>
  );
};
