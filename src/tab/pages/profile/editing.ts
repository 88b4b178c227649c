import { createContext, useContext } from 'react';
import { problemAt, type FieldProblem } from '../../parts/FormProblems.js';
import { fieldId, type Path, type ProfileDraft } from './profileDraft.js';

export interface Editing {
  readonly draft: ProfileDraft;
  readonly problems: readonly FieldProblem[];
  readonly put: (path: Path, value: unknown) => void;
}

export const EditingContext = createContext<Editing | undefined>(undefined);

/** The profile that is written, and what is wrong at a place in it. */
export const useEditing = () => {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('There is no profile to edit here.');
  return {
    ...editing,
    at: (...path: Path) => ({ id: fieldId(...path), problem: problemAt(editing.problems, fieldId(...path)) }),
  };
};
