import { Button } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ProfileCode } from '../../../grant/profileCode.js';
import { Icon } from '../../parts/Icon.js';
import { useTexts } from '../../session.js';
import { useEditing } from './editing.js';
import { Fold } from './Fold.js';
import { newCode, type Path } from './profileDraft.js';
import { NumberField } from './NumberField.js';
import { ThreeTexts } from './ThreeTexts.js';

type Row = ProfileCode & { readonly weight?: number };

interface Props {
  readonly title: string;
  readonly path: Path;
  readonly rows: readonly Row[];
  /** Each also has a weight. */
  readonly weighted?: boolean;
}

const moved = (rows: readonly Row[], from: number, to: number): Row[] => {
  const left = rows.filter((_, index) => index !== from);
  const row = rows[from];
  return row ? [...left.slice(0, to), row, ...left.slice(to)] : [...rows];
};

/** A list in order, each with its text in three languages: changed, moved by keys or pointer, taken out, added to. */
export const CodesEditor = ({ title, path, rows, weighted = false }: Props): ReactElement => {
  const texts = useTexts();
  const { profile: words } = texts;
  const { put, at } = useEditing();
  const { id } = at(...path);
  const set = (changed: readonly Row[]): void => put(path, changed);
  const nameOf = ({ text }: Row): string => text[texts.language].trim() || words.unnamed;
  const goTo = (target: string): void => {
    setTimeout(() => document.getElementById(target)?.focus(), 0);
  };
  return (
    <Fold
      path={path}
      title={
        <>
          {title} <span className="small">({rows.length})</span>
        </>
      }
    >
      {() => (
        <>
          <ol className="code-rows">
            {rows.map((row, index) => (
              <li key={row.id}>
                <ThreeTexts path={[...path, index, 'text']} value={row.text} name={`${title}, ${index + 1}`} />
                {weighted && (
                  <NumberField
                    label={words.criteria.weight}
                    path={[...path, index, 'weight']}
                    value={row.weight ?? 1}
                  />
                )}
                <div className="buttons">
                  {index > 0 && (
                    <Button
                      size="small"
                      aria-label={words.up(nameOf(row))}
                      onClick={() => set(moved(rows, index, index - 1))}
                    >
                      ↑
                    </Button>
                  )}
                  {index < rows.length - 1 && (
                    <Button
                      size="small"
                      aria-label={words.down(nameOf(row))}
                      onClick={() => set(moved(rows, index, index + 1))}
                    >
                      ↓
                    </Button>
                  )}
                  <Button
                    size="small"
                    aria-label={words.removeNamed(nameOf(row))}
                    onClick={() => {
                      set(rows.filter((one) => one !== row));
                      goTo(`${id}-add`);
                    }}
                  >
                    {words.remove}
                  </Button>
                </div>
              </li>
            ))}
          </ol>
          <Button
            id={`${id}-add`}
            size="small"
            icon={<Icon name="plus" />}
            aria-label={words.addTo(title)}
            onClick={() => {
              const fresh = {
                id: newCode(rows, 'ny'),
                text: { nn: '', nb: '', en: '' },
                ...(weighted && { weight: 1 }),
              };
              set([...rows, fresh]);
              goTo(`${id}-${rows.length}-text-nn`);
            }}
          >
            {words.add}
          </Button>
        </>
      )}
    </Fold>
  );
};
