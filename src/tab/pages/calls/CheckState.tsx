import type { ReactElement } from 'react';
import type { ApplicationRow } from '../../../api/contract.js';
import { Status } from '../../parts/Status.js';
import { useTexts } from '../../session.js';

/** How the formal check of one that has come in stands: recorded, or how much is left of it beside what deserves a look. */
export const CheckState = ({ row }: { readonly row: ApplicationRow }): ReactElement | undefined => {
  const { inbox } = useTexts().screening;
  const { open = 0, notMet = 0, passed = false } = row.screening ?? {};
  if (passed) return <Status icon="tick" tone="good" word={inbox.checked} />;
  const unnamed = open - row.warnings.length;
  return (
    <>
      {notMet > 0 && <Status icon="alert" tone="bad" word={inbox.notInOrder(notMet)} />}
      {notMet === 0 && unnamed > 0 && <Status icon="clipboard" tone="neutral" word={inbox.left(open)} />}
    </>
  );
};
