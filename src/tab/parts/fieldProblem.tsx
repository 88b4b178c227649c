import type { FieldProps } from '@fluentui/react-components';
import { Icon } from './Icon.js';

/** What is wrong with a field, as everywhere in the tab: the colour is on the sign, the words stay readable. */
export const fieldProblem = (
  problem: string | undefined,
): Pick<FieldProps, 'validationMessage' | 'validationMessageIcon' | 'validationState'> =>
  problem === undefined
    ? {}
    : {
        validationMessage: { children: problem, className: 'field-problem' },
        validationMessageIcon: <Icon name="alert" tone="bad" size={16} />,
        validationState: 'error',
      };
