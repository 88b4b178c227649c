import type { ReactElement } from 'react';
import { FIELDS, type FieldKey } from '../../../../grant/application.js';
import { AttachmentsField } from '../attachments/AttachmentsField.js';
import { BudgetField } from '../budget/BudgetField.js';
import { CodesField } from './CodesField.js';
import { ConfirmationField } from './ConfirmationField.js';
import { ContactsField } from './ContactsField.js';
import { LineField } from './LineField.js';
import { LinesField } from './LinesField.js';
import { LongTextField } from './LongTextField.js';
import { MunicipalitiesField } from './MunicipalitiesField.js';
import { PartyField } from './PartyField.js';
import { PeriodField } from './PeriodField.js';
import type { CodeKey, ConfirmationKey, LineKey, LinesKey, LongTextKey, YesNoKey } from './fieldKeys.js';
import { YesNoField } from './YesNoField.js';

/** The input of a field follows from its kind. */
export const FieldView = ({ field }: { readonly field: FieldKey }): ReactElement => {
  const { kind } = FIELDS[field];
  switch (kind) {
    case 'line':
      return <LineField field={field as LineKey} />;
    case 'longText':
      return <LongTextField field={field as LongTextKey} />;
    case 'lines':
      return <LinesField field={field as LinesKey} />;
    case 'municipalities':
      return <MunicipalitiesField />;
    case 'party':
      return <PartyField />;
    case 'contacts':
      return <ContactsField />;
    case 'period':
      return <PeriodField />;
    case 'codes':
    case 'code':
      return <CodesField field={field as CodeKey} />;
    case 'yesNo':
      return <YesNoField field={field as YesNoKey} />;
    case 'confirmation':
      return <ConfirmationField field={field as ConfirmationKey} />;
    case 'imported':
      return <></>;
    case 'budget':
      return <BudgetField />;
    case 'attachments':
      return <AttachmentsField />;
  }
};
