import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ActFailure } from '../../../parts/ActFailure.js';
import { useTexts } from '../../../session.js';
import { useAct } from '../../../useAct.js';
import { useForm } from './formContext.js';

/** Asks nothing: what replaces the form says what happened, and has the button that undoes it. */
export const DeleteDraft = ({ ask }: { readonly ask: () => void }): ReactElement | undefined => {
  const words = useTexts().lifecycle.remove;
  const { page, draft } = useForm();
  const act = useAct('deleteDraft');
  const remove = async (): Promise<void> => {
    await draft.flush();
    if (await act.perform({ id: page.id }, {})) ask();
  };
  if (!page.mayDelete) return undefined;
  return (
    <div className="stack below-form">
      <div>
        <Button appearance="subtle" disabledFocusable={act.busy} onClick={() => void remove()}>
          {words.start}
        </Button>
      </div>
      <ActFailure failure={act.failure} />
    </div>
  );
};
