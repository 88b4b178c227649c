import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatKroner, formatNumber } from '../../../../grant/money.js';
import { Icon } from '../../../parts/Icon.js';
import { useTexts } from '../../../session.js';

interface Props {
  readonly id: string;
  /** Which line it is about, for the button's name. */
  readonly where: string;
  readonly note: string;
  readonly computed: number;
  readonly use: () => void;
}

/** A figure that does not fit the ones it should be the sum of: both are shown, and the person chooses. */
export const GivenSum = ({ id, where, note, computed, use }: Props): ReactElement => {
  const { budget } = useTexts().form;
  return (
    <span className="given">
      <Icon name="alert" tone="bad" size={16} />
      <span className="small">{note}</span>
      <Button
        id={id}
        size="small"
        appearance="subtle"
        aria-label={budget.useComputedName(where, formatKroner(computed))}
        onClick={use}
      >
        {budget.useComputed(formatNumber(computed))}
      </Button>
    </span>
  );
};
