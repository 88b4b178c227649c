import type { ReactElement } from 'react';
import { fieldsOf, type Part } from '../../../../grant/application.js';
import { ConflictBox } from './ConflictBox.js';
import { FieldView } from '../fields/FieldView.js';

export const PartFields = ({ part }: { readonly part: Part }): ReactElement => (
  <>
    {fieldsOf(part).map((field) => (
      <div key={field}>
        <ConflictBox field={field} />
        <FieldView field={field} />
      </div>
    ))}
  </>
);
