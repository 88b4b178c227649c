import type { ReactElement, ReactNode } from 'react';
import type { FieldKey } from '../../../../grant/application.js';
import { useTexts } from '../../../session.js';
import { useForm } from './formContext.js';

/** A field, with a bar at its edge and a name while somebody else is in it. It keeps nobody from writing. */
export const WritingHere = ({
  field,
  children,
}: {
  readonly field: FieldKey;
  readonly children: ReactNode;
}): ReactElement => {
  const { writing, format } = useTexts();
  const { here } = useForm();
  const writers = here.filter((one) => one.field === field);
  const side = writers[0]?.side ?? 'nobody';
  return (
    <div className={writers.length > 0 ? `writing-here ${side}` : undefined}>
      {writers.length > 0 && (
        <p className="small writing-tag">
          {writing.here.inField(format.list(writers.map(({ person }) => person.name)))}
        </p>
      )}
      {children}
    </div>
  );
};
