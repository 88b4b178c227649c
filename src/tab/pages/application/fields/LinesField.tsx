import { Button, Input } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { Icon } from '../../../parts/Icon.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { LONGEST_LINE } from '../../../../grant/application.js';
import { useField } from '../form/formContext.js';
import { FieldGroup } from './FieldGroup.js';

/** The committees it is anchored in, one a line. There is always one line to write in. */
export const LinesField = (): ReactElement => {
  const { form } = useTexts();
  const { value = [], set } = useField('anchoringCommittees');
  const group = useRef<HTMLDivElement>(null);
  const lines = value.length === 0 ? [''] : value;
  const put = (changed: readonly string[]): void => set(changed.every((line) => line === '') ? [] : changed);
  const focus = (index: number): void => {
    requestAnimationFrame(() => group.current?.querySelectorAll('input')[index]?.focus());
  };
  return (
    <FieldGroup field="anchoringCommittees">
      <div className="lines" ref={group}>
        {lines.map((line, index) => (
          <div key={index} className="line-row">
            <Input
              id={elementId('anchoringCommittees', String(index))}
              aria-label={form.committee(index + 1)}
              maxLength={LONGEST_LINE}
              value={line}
              onChange={(_, data) => put(lines.map((other, at) => (at === index ? data.value : other)))}
            />
            {lines.length > 1 && (
              <Button
                appearance="subtle"
                icon={<Icon name="cross" />}
                aria-label={form.remove(line === '' ? form.committee(index + 1) : line)}
                onClick={() => {
                  put(lines.filter((_, at) => at !== index));
                  focus(Math.min(index, lines.length - 2));
                }}
              />
            )}
          </div>
        ))}
        <Button
          icon={<Icon name="plus" />}
          onClick={() => {
            set([...lines, '']);
            focus(lines.length);
          }}
        >
          {form.addCommittee}
        </Button>
      </div>
    </FieldGroup>
  );
};
