import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import { FIELDS, type FieldKey } from '../../../../grant/application.js';
import type { NotAssessedReason } from '../../../../grant/state.js';
import type { Texts } from '../../../../texts/nn.js';
import { Box } from '../../../parts/Box.js';
import { partyOf } from '../../../parts/parties.js';
import { useTexts } from '../../../session.js';
import { problemText } from '../form/problemText.js';

interface Props {
  readonly page: ApplicationPage;
  readonly reasons: readonly NotAssessedReason[];
}

const isField = (field: string | undefined): field is FieldKey => field !== undefined && field in FIELDS;

const reasonText = ({ code, field, party }: NotAssessedReason, page: ApplicationPage, texts: Texts): string => {
  const { reasons } = texts.form.notAssessed;
  const name = partyOf(page.profile, party ?? '')?.name ?? '';
  switch (code) {
    case 'NOT_SENT':
    case 'NOT_SUBMITTED':
      return reasons[code];
    case 'ENDORSEMENT_MISSING':
    case 'ENDORSEMENT_DECLINED':
      return reasons[code](name);
    default: {
      // The page's own list still has the figures that the journal's code leaves out.
      const found = page.problemList.find((problem) => problem.code === code && problem.field === field);
      return problemText(found ?? { code, field: isField(field) ? field : 'title' }, texts, page.profile);
    }
  }
};

/** Not a rejection, and never red: what was missing at the deadline. */
export const NotAssessedBox = ({ page, reasons }: Props): ReactElement => {
  const texts = useTexts();
  const words = texts.form.notAssessed;
  return (
    <Box title={words.title}>
      <p>{words.text}</p>
      <ul className="bullets">
        {reasons.map((reason) => (
          <li key={`${reason.code}-${reason.field ?? ''}-${reason.party ?? ''}`}>{reasonText(reason, page, texts)}</li>
        ))}
      </ul>
    </Box>
  );
};
