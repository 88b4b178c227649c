import type { ReactElement } from 'react';
import type { AgendaItemView } from '../../../api/contract.js';
import { DownloadDocument } from '../../parts/DownloadDocument.js';
import { useTexts } from '../../session.js';

/** The case document as a file: to read anywhere, and to work on in Word. */
export const CaseFiles = ({ item: { id, caseNumber } }: { readonly item: AgendaItemView }): ReactElement => {
  const { files } = useTexts().agenda;
  return (
    <div className="buttons">
      <DownloadDocument
        subtle
        route="caseDocument"
        params={{ id }}
        label={files.casePdf}
        name={`${files.casePdf}, ${caseNumber}`}
      />
      <DownloadDocument
        subtle
        route="caseDocument"
        params={{ id, format: 'docx' }}
        label={files.caseDocx}
        name={`${files.caseDocx}, ${caseNumber}`}
      />
    </div>
  );
};
