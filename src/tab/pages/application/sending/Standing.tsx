import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../../../api/contract.js';
import type { Party } from '../../../../grant/party.js';
import { MessageLine } from '../../../parts/MessageLine.js';
import { useTexts } from '../../../session.js';

interface Props {
  readonly page: ApplicationPage;
  readonly parties: readonly Party[];
}

/** Before it is sent again: whose answers stand because the content is the same, or that everybody answers anew. */
export const Standing = ({ page, parties }: Props): ReactElement | undefined => {
  const { sending } = useTexts().round;
  const { resending, answers, roundEnded } = page;
  if (!resending) return undefined;
  if (resending.kept.length > 0) {
    return (
      <>
        {parties
          .filter(({ id }) => resending.kept.includes(id))
          .map(({ id, name }) => (
            <MessageLine key={id} tone="good">
              {sending.kept(name)}
            </MessageLine>
          ))}
      </>
    );
  }
  const wouldStand = answers.some(({ answer }) => answer === 'endorsed') && roundEnded !== 'recalled';
  return wouldStand && !resending.unchanged ? <MessageLine tone="info">{sending.notKept}</MessageLine> : undefined;
};
