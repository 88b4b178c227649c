import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { CallSummary } from '../../../api/contract.js';
import { ActFailure } from '../../parts/ActFailure.js';
import { Icon } from '../../parts/Icon.js';
import { href } from '../../router.js';
import { useTexts } from '../../session.js';
import { FROM_FILE } from './fromFile/address.js';
import { useStart } from './useStart.js';

interface Props {
  readonly call: CallSummary;
  readonly primary?: boolean;
}

/** Starts an application with an empty form and opens it, or begins with a file. */
export const StartApplication = ({ call, primary = false }: Props): ReactElement => {
  const { fromFile, tab } = useTexts();
  const { applications } = tab;
  const { busy, failure, start } = useStart();
  return (
    <div className="stack">
      <div className="buttons">
        <Button
          appearance={primary ? 'primary' : 'secondary'}
          icon={<Icon name="plus" />}
          disabledFocusable={busy}
          onClick={() => start({ call: call.id })}
        >
          {busy ? applications.starting : applications.start}
        </Button>
        <Button as="a" href={href('applications', FROM_FILE)}>
          {fromFile.start}
        </Button>
      </div>
      <ActFailure failure={failure} />
    </div>
  );
};
