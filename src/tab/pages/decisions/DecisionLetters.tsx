import type { ReactElement } from 'react';
import type { DecisionPage, DecisionView } from '../../../api/contract.js';
import { Box } from '../../parts/Box.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { inOrder } from '../../parts/parties.js';
import { useTexts } from '../../session.js';

interface Props {
  readonly page: DecisionPage;
  readonly decision: DecisionView;
}

/** A letter to each party, to keep. */
export const DecisionLetters = ({ page, decision }: Props): ReactElement | undefined => {
  const { page: words } = useTexts().decided;
  if (decision.letters.length === 0) return undefined;
  return (
    <Box title={words.letters}>
      <p className="small">{words.lettersLead}</p>
      <ul className="plain-list letter-list">
        {inOrder(page.profile, decision.letters).map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>
            <div className="buttons">
              <DownloadDocument
                route="decisionLetter"
                params={{ id: decision.id, party: id }}
                label={words.letterPdf}
                name={words.letterTo(name, words.letterPdf)}
                subtle
              />
              <DownloadDocument
                route="decisionLetter"
                params={{ id: decision.id, party: id, format: 'docx' }}
                label={words.letterDocx}
                name={words.letterTo(name, words.letterDocx)}
                subtle
              />
            </div>
          </li>
        ))}
      </ul>
    </Box>
  );
};
