import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallSummary } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Icon } from '../../parts/Icon.js';
import { useTexts } from '../../session.js';
import { useStart } from './useStart.js';

interface Props {
  readonly call: CallSummary;
  readonly primary?: boolean;
}

/** Starts an application with an empty form, and opens it. */
export const StartApplication = ({ call, primary = false }: Props): ReactElement => {
  const { applications } = useTexts().tab;
  const { busy, failure, start } = useStart();
  return (
    <div className="stack">
      <Button
        appearance={primary ? 'primary' : 'secondary'}
        icon={<Icon name="plus" />}
        disabledFocusable={busy}
        onClick={() => start({ call: call.id })}
      >
        {busy ? applications.starting : applications.start}
      </Button>
      <ActFailure failure={failure} />
    </div>
  );
};
