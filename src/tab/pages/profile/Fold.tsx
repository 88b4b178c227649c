import { useState, type ReactElement, type ReactNode } from 'react';
import { Icon } from '../../parts/Icon.js';
import { useEditing } from './editing.js';
import { fieldId, type Path } from './profileDraft.js';

interface Props {
  readonly path: Path;
  readonly title: ReactNode;
  /** Drawn only while it is open: a profile has hundreds of fields. */
  readonly children: () => ReactNode;
  readonly startsOpen?: boolean;
}

/** Something to open, named by a button. It is open by itself while something in it is wrong. */
export const Fold = ({ path, title, children, startsOpen = false }: Props): ReactElement => {
  const { problems, at } = useEditing();
  const { id, problem } = at(...path);
  const [chosen, setChosen] = useState(startsOpen);
  const isOpen = chosen || problems.some(({ field }) => field.startsWith(`${fieldId(...path)}-`));
  return (
    <div className="fold-in">
      <button type="button" id={id} aria-expanded={isOpen} onClick={() => setChosen(!isOpen)}>
        <Icon name="down" />
        <span>{title}</span>
      </button>
      {problem !== undefined && <p className="field-problem">{problem}</p>}
      {isOpen && children()}
    </div>
  );
};
