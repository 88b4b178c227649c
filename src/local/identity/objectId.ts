import { createHash } from 'node:crypto';

/** A GUID that is always the same for the same name. */
export function objectId(name: string): string {
  const hex = createHash('sha256').update(`semje:${name}`).digest('hex');
  const variant = ((parseInt(hex.slice(16, 18), 16) & 0x3f) | 0x80).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    variant + hex.slice(18, 20),
    hex.slice(20, 32),
  ].join('-');
}

const letters: Record<string, string> = { æ: 'ae', ø: 'o', å: 'a', é: 'e', ö: 'o', ä: 'a' };

/** `Kommunalsjef Test Ålesund` → `kommunalsjef-test-alesund`. */
export function slug(name: string): string {
  const plain = name.toLowerCase().replace(/[æøåéöä]/g, (letter) => letters[letter] ?? letter);
  return plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}
