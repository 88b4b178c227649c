import type { ReactElement } from 'react';

/** A sentence from `texts` in which `**…**` is strong, since a word's place differs between the languages. */
export const Emphasised = ({ text }: { readonly text: string }): ReactElement => (
  <>{text.split('**').map((piece, index) => (index % 2 === 1 ? <strong key={index}>{piece}</strong> : piece))}</>
);
