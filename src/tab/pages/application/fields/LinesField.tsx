import { Button, Input } from '@fluentui/react-components';
import { useRef, type ReactElement } from 'react';
import { Icon } from '../../../parts/Icon.js';
import { useTexts } from '../../../session.js';
import { elementId } from '../form/address.js';
import { LONGEST_LINE } from '../../../../grant/application.js';
import { useField } from '../form/formContext.js';
import type { LinesKey } from './fieldKeys.js';
import { FieldGroup } from './FieldGroup.js';

/** One thing a line, such as the committees it is anchored in. There is always one line to write in. */
export const LinesField = ({ field }: { readonly field: LinesKey }): ReactElement => {
  const { form } = useTexts();
  const words = form.lines[field];
  const { value = [], set } = useField(field);
  const group = useRef<HTMLDivElement>(null);
  const lines = value.length === 0 ? [''] : value;
  const put = (changed: readonly string[]): void => set(changed.every((line) => line === '') ? [] : changed);
  const focus = (index: number): void => {
    requestAnimationFrame(() => group.current?.querySelectorAll('input')[index]?.focus());
  };
  return (
    <FieldGroup field={field}>
      <div className="lines" ref={group}>
        {lines.map((line, index) => (
          <div key={index} className="line-row">
            <Input
              id={elementId(field, String(index))}
              aria-label={words.numbered(index + 1)}
              maxLength={LONGEST_LINE}
              value={line}
              onChange={(_, data) => put(lines.map((other, at) => (at === index ? data.value : other)))}
            />
            {lines.length > 1 && (
              <Button
                appearance="subtle"
                icon={<Icon name="cross" />}
                aria-label={form.remove(line === '' ? words.numbered(index + 1) : line)}
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
          {words.add}
        </Button>
      </div>
    </FieldGroup>
  );
};
