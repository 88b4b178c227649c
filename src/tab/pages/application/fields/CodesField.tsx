import { Checkbox, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FIELDS } from '../../../../grant/application.js';
import { useTexts } from '../../../session.js';
import { useField, useForm } from '../form/formContext.js';
import type { CodeKey } from './fieldKeys.js';
import { FieldGroup } from './FieldGroup.js';
import { useLabel } from './useLabel.js';

/** One or several of the profile's codes. */
export const CodesField = ({ field }: { readonly field: CodeKey }): ReactElement => {
  const { language } = useTexts();
  const { page, draft } = useForm();
  const { label } = useLabel(field);
  const { value } = useField(field);
  const codes = page.profile[FIELDS[field].codesFrom];
  if (FIELDS[field].kind === 'code') {
    return (
      <FieldGroup field={field}>
        <RadioGroup
          aria-label={label}
          value={typeof value === 'string' ? value : ''}
          onChange={(_, data) => draft.change({ [field]: data.value })}
        >
          {codes.map(({ id, text }) => (
            <Radio key={id} value={id} label={text[language]} />
          ))}
        </RadioGroup>
      </FieldGroup>
    );
  }
  const chosen: readonly string[] = Array.isArray(value) ? value : [];
  return (
    <FieldGroup field={field}>
      <div className="choices">
        {codes.map(({ id, text }) => (
          <Checkbox
            key={id}
            label={text[language]}
            checked={chosen.includes(id)}
            onChange={(_, { checked }) =>
              draft.change({
                [field]: codes
                  .map((code) => code.id)
                  .filter((code) => (code === id ? checked === true : chosen.includes(code))),
              })
            }
          />
        ))}
      </div>
    </FieldGroup>
  );
};
