import { Button } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import type { CallSummary } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Icon } from '../../parts/Icon.js';
import { go, href } from '../../router.js';
import { useTexts } from '../../session.js';
import { useAct } from '../../useAct.js';

interface Props {
  readonly call: CallSummary;
  readonly primary?: boolean;
}

/** Starts an application and opens it. The id is made once, so that trying again cannot make two. */
export const StartApplication = ({ call, primary = false }: Props): ReactElement => {
  const { applications } = useTexts().tab;
  const act = useAct('startApplication');
  const id = useRef<string>(undefined);
  const start = async (): Promise<void> => {
    id.current ??= crypto.randomUUID();
    const done = await act.perform({}, { id: id.current, call: call.id });
    if (done) go(href('applications', id.current));
  };
  return (
    <div className="stack">
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        icon={<Icon name="plus" />}
        disabledFocusable={act.busy}
        onClick={() => void start()}
      >
        {act.busy ? applications.starting : applications.start}
      </Button>
      <ActFailure failure={act.failure} />
    </div>
  );
};
