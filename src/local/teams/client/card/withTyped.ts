const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The card with what somebody has typed in its inputs: drawn in another theme, it loses nothing. */
export function withTyped(card: unknown, typed: Readonly<Record<string, string>>): unknown {
  if (Array.isArray(card)) return card.map((part) => withTyped(part, typed));
  if (!isRecord(card)) return card;
  const parts = Object.fromEntries(Object.entries(card).map(([key, part]) => [key, withTyped(part, typed)]));
  const { type, id, value } = card;
  const text = typeof id === 'string' ? (typed[id] ?? '') : '';
  const isEmptyInput = typeof type === 'string' && type.startsWith('Input.') && (value === undefined || value === '');
  return isEmptyInput && text !== '' ? { ...parts, value: text } : parts;
}
