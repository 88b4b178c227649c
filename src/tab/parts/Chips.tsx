import type { ReactElement } from 'react';

interface Props<K extends string> {
  readonly label: string;
  readonly chips: readonly { readonly key: K; readonly word: string; readonly count: number }[];
  readonly chosen: K;
  readonly choose: (key: K) => void;
}

/** Filters as toggle buttons with counts, exactly one pressed. */
export const Chips = <K extends string>({ label, chips, chosen, choose }: Props<K>): ReactElement => (
  <div className="chips" role="group" aria-label={label}>
    {chips.map(({ key, word, count }) => (
      <button key={key} type="button" className="chip" aria-pressed={key === chosen} onClick={() => choose(key)}>
        {word} {count}
      </button>
    ))}
  </div>
);
