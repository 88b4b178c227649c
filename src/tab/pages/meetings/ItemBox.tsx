import type { ReactElement } from 'react';
import type { AgendaItemView, MeetingPage } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { useTexts } from '../../session.js';
import { CaseFiles } from './CaseFiles.js';

/** A case's document as it is read: only what somebody has written. */
export const Paper = ({ item }: { readonly item: AgendaItemView }): ReactElement => {
  const { room } = useTexts().agenda;
  const written = item.paper.filter(({ text }) => text !== '');
  if (written.length === 0) return <p className="muted">{room.nothing}</p>;
  return (
    <>
      {written.map(({ section, name, text }) => (
        <div key={section}>
          <h3>{name}</h3>
          <p className="reading kept-text">{text}</p>
        </div>
      ))}
    </>
  );
};

/** A case on the table that is not about one application: what it is, and what is written about it. */
export const ItemBox = ({
  page,
  item,
}: {
  readonly page: MeetingPage;
  readonly item: AgendaItemView;
}): ReactElement => {
  const texts = useTexts();
  const { boardCase } = texts.meeting;
  const number =
    page.room.onTable === item.id ? boardCase.onTheTable(item.caseNumber) : boardCase.number(item.caseNumber);
  return (
    <Box title={item.title} className="stack">
      <p className="small">
        {number} · {texts.agenda.kinds[item.kind]}
      </p>
      {item.resolution !== undefined && item.resolution !== '' && <p className="reading">{item.resolution}</p>}
      <Paper item={item} />
      <CaseFiles item={item} />
    </Box>
  );
};
