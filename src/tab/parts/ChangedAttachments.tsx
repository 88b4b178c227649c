import type { ReactElement } from 'react';
import type { ApplicationPage } from '../../api/contract.js';
import { useTexts } from '../session.js';
import { MessageLine } from './MessageLine.js';

/** Says of each file that it is no longer the one the leaders answered about, and whose the application is now. */
export const ChangedAttachments = ({ page }: { readonly page: ApplicationPage }): ReactElement | undefined => {
  const { notice } = useTexts().attachments;
  const { changedAttachments = [] } = page;
  if (changedAttachments.length === 0) return undefined;
  return (
    <MessageLine tone="warn">
      {changedAttachments.map(({ attachment, name, how }) => (
        <p key={attachment}>{notice[how](name)}</p>
      ))}
      <p>{page.mayWrite ? notice.writers : notice.shown}</p>
    </MessageLine>
  );
};
