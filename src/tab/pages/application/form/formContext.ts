import { createContext, useContext } from 'react';
import type { ApplicationPage, HereView } from '../../../../api/contract.js';
import type { FieldKey, ValueOf } from '../../../../grant/application.js';
import type { Problem } from '../../../../grant/problems.js';
import type { Draft } from '../draft/Draft.js';
import type { DraftView } from '../draft/draftView.js';

/** What the form's pieces share. */
export interface Form {
  readonly page: ApplicationPage;
  readonly draft: Draft;
  readonly view: DraftView;
  /** Who else has the draft open. */
  readonly here: readonly HereView[];
  /** All that stands between the draft and the leaders, as it is now. */
  readonly problems: readonly Problem[];
  /** Those of them that are said at the fields: no red while one writes. */
  readonly shown: readonly Problem[];
  /** Shows everything, as when somebody has asked to send. */
  readonly check: () => void;
}

export const FormContext = createContext<Form | undefined>(undefined);

export const useForm = (): Form => {
  const form = useContext(FormContext);
  if (!form) throw new Error('There is no form above this component.');
  return form;
};

export interface FieldValue<K extends FieldKey> {
  readonly value: ValueOf<K> | undefined;
  readonly set: (value: ValueOf<K> | null) => void;
}

export const useField = <K extends FieldKey>(key: K): FieldValue<K> => {
  const { view, draft } = useForm();
  return {
    value: view.content[key],
    set: (value) => draft.change({ [key]: value }),
  };
};
