import type { ReactElement } from 'react';
import { UnplacedList } from '../../../parts/UnplacedList.js';
import { useTexts } from '../../../session.js';
import { useForm } from './formContext.js';
import { OriginalFile } from './OriginalFile.js';

/** Which file the draft was made from, and what of it found no place, on every part of the form. */
export const ImportedBox = (): ReactElement | undefined => {
  const { fromFile: words } = useTexts();
  const { draft, view } = useForm();
  const { imported } = view.content;
  if (!imported) return undefined;
  const { file, unplaced } = imported;
  const remove = (index: number): void =>
    draft.change({ imported: { file, unplaced: unplaced.filter((_, at) => at !== index) } });
  return (
    <section className="imported-box" aria-labelledby="imported-title">
      <h2 id="imported-title" className="imported-title">
        {words.box(file)}
      </h2>
      <OriginalFile file={file} />
      {unplaced.length > 0 && (
        <>
          <p>{words.boxLead(unplaced.length)}</p>
          <details>
            <summary>{words.show}</summary>
            <UnplacedList unplaced={unplaced} remove={remove} />
          </details>
        </>
      )}
    </section>
  );
};
