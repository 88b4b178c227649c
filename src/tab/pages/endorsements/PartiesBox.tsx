import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { inOrder } from '../../parts/parties.js';
import { PartyMarks } from '../../parts/PartyMarks.js';
import { useTexts } from '../../session.js';
import { PartyAnswerLine } from './PartyAnswerLine.js';

/** Where every party stands, with the reasons they gave. */
export const PartiesBox = ({ page }: { readonly page: ApplicationPage }): ReactElement => {
  const texts = useTexts();
  const words = texts.endorsing.parties;
  const ended = page.roundEnded !== undefined;
  const isMine = (id: string): boolean => page.mayAnswerFor.some(({ party }) => party === id);
  return (
    <Box
      level={3}
      title={words.heading}
      aside={<PartyMarks profile={page.profile} parties={page.parties} answers={page.answers} />}
    >
      <ul className="party-answers">
        {inOrder(page.profile, page.parties).map((party) => {
          const answer = page.answers.find((one) => one.party === party.id);
          return (
            <PartyAnswerLine
              key={party.id}
              profile={page.profile}
              party={party}
              answer={answer}
              waiting={ended ? 'nobody' : isMine(party.id) ? 'you' : 'others'}
            >
              {answer?.answer === 'endorsed' && (
                <div className="party-said">
                  <DownloadDocument
                    subtle
                    route="receiptDocument"
                    params={{ id: page.id, party: party.id }}
                    label={texts.checking.download.short}
                    name={texts.checking.download.receiptOf(party.name)}
                  />
                </div>
              )}
            </PartyAnswerLine>
          );
        })}
      </ul>
      {page.status === 'awaitingEndorsement' && <p className="small">{words.locked}</p>}
    </Box>
  );
};
