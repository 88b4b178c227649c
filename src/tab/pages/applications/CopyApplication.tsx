import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { ActFailure } from '../../parts/ActFailure.js';
import { useSession } from '../../session.js';
import { useStart } from './useStart.js';

interface Props {
  readonly id: string;
  readonly title: string;
}

/** A new application in the call that is open, with this one's text. */
export const CopyApplication = ({ id, title }: Props): ReactElement => {
  const { me, texts } = useSession();
  const { copy } = texts.lifecycle;
  const { busy, failure, start } = useStart();
  const call = me.openCalls[0];
  if (!call) return <p className="small">{copy.noCall}</p>;
  return (
    <div className="stack">
      <div>
        <Button
          aria-label={copy.startNamed(title)}
          disabledFocusable={busy}
          onClick={() => start({ call: call.id, copyFrom: id })}
        >
          {copy.start}
        </Button>
      </div>
      <ActFailure failure={failure} />
    </div>
  );
};
