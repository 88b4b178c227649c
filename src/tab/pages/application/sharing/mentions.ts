import type { MemberView } from '../../../../api/contract.js';

/** What is typed of a name after an @, right before the cursor. Names have several words; what is none matches nobody. */
export const mentionTyped = (
  text: string,
  cursor: number,
): { readonly from: number; readonly typed: string } | undefined => {
  const found = /(?:^|[\s(])@([^\s@]*(?: [^\s@]*){0,4})$/u.exec(text.slice(0, cursor));
  const typed = found?.[1];
  return typed === undefined ? undefined : { from: cursor - typed.length - 1, typed };
};

export const matching = (members: readonly MemberView[], typed: string): MemberView[] =>
  members.filter(({ you, name }) => !you && name.toLowerCase().includes(typed.toLowerCase())).slice(0, 6);

/** The text with that name put in where it was begun, and where the cursor then is. */
export const withMention = (text: string, { from, cursor, name }: { from: number; cursor: number; name: string }) => {
  const before = `${text.slice(0, from)}@${name} `;
  return { text: before + text.slice(cursor).replace(/^ /, ''), cursor: before.length };
};

/** Whom a text calls on: longer names first, so that nobody is called on for the beginning of another's name. */
export const mentionsIn = (text: string, members: readonly MemberView[]): string[] => {
  let rest = text;
  return [...members]
    .filter(({ you, name }) => !you && name !== '')
    .sort((a, b) => b.name.length - a.name.length)
    .flatMap(({ id, name }) => {
      if (!rest.includes(`@${name}`)) return [];
      rest = rest.replaceAll(`@${name}`, '');
      return [id];
    });
};
