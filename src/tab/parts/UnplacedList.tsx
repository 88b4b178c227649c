import { Button } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import type { Unplaced } from '../../grant/application.js';
import { useTexts } from '../session.js';

interface Props {
  readonly unplaced: readonly Unplaced[];
  /** Absent where nothing can be taken out. */
  readonly remove?: (index: number) => void;
}

/** Texts of a file that found no place, each to be copied whole. */
export const UnplacedList = ({ unplaced, remove }: Props): ReactElement => {
  const { fromFile: words } = useTexts();
  const [said, setSaid] = useState('');
  const copy = (text: string): void => {
    navigator.clipboard.writeText(text).then(
      () => setSaid(words.copied),
      () => setSaid(words.notCopied),
    );
  };
  return (
    <>
      <ul className="unplaced">
        {unplaced.map(({ label, text }, index) => {
          const name = label === '' ? words.noLabel : label;
          return (
            <li key={`${index} ${label}`}>
              <div>
                <div className="small unplaced-label">{name}</div>
                <p className="reading">{text}</p>
              </div>
              <div className="buttons">
                <Button size="small" aria-label={words.copyNamed(name)} onClick={() => copy(text)}>
                  {words.copy}
                </Button>
                {remove && (
                  <Button
                    size="small"
                    appearance="subtle"
                    aria-label={words.removeNamed(name)}
                    onClick={() => {
                      remove(index);
                      setSaid(words.removed);
                    }}
                  >
                    {words.remove}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      <p role="status" className="small">
        {said}
      </p>
    </>
  );
};
