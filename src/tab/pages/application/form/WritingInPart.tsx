import type { ReactElement } from 'react';
import { FIELDS, type Part } from '../../../../grant/application.js';
import { useTexts } from '../../../session.js';
import { useForm } from './formContext.js';

/** Who writes in a part of the form now. */
export const WritingInPart = ({ part }: { readonly part: Part }): ReactElement | undefined => {
  const { writing, format } = useTexts();
  const { here } = useForm();
  const writers = here.filter(({ field }) => field !== undefined && FIELDS[field].part === part);
  if (writers.length === 0) return undefined;
  return (
    <span className="small note">{writing.here.inPart(format.list(writers.map(({ person }) => person.name)))}</span>
  );
};
