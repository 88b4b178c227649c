/** At most three characters that tell people apart: «Prosjektleiar Test H01» is H01, «Kari Nordmann» KN. */
export const initials = (name: string): string => {
  const words = name.split(/\s+/).filter((word) => word !== '');
  const code = words.at(-1) ?? '';
  if (/\d/.test(code) && code.length <= 3) return code;
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : ''];
  return `${first.charAt(0)}${last.charAt(0)}`.toUpperCase();
};
