interface Mention {
  readonly text: string;
  readonly name: string;
}

/** Who the bot has really mentioned: `<at>` in a text alone names nobody. */
const mentionsOf = (card: Readonly<Record<string, unknown>>): Mention[] => {
  const { entities } = (card['msteams'] ?? {}) as { entities?: unknown };
  if (!Array.isArray(entities)) return [];
  return (entities as { type?: unknown; text?: unknown; mentioned?: { name?: unknown } }[]).flatMap(
    ({ type, text, mentioned }) =>
      type === 'mention' && typeof text === 'string' && typeof mentioned?.name === 'string'
        ? [{ text, name: mentioned.name }]
        : [],
  );
};

const shown = (part: unknown, mentions: readonly Mention[]): unknown => {
  if (typeof part === 'string')
    return mentions.reduce((text, { text: at, name }) => text.replaceAll(at, `**${name}**`), part);
  if (Array.isArray(part)) return part.map((one) => shown(one, mentions));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, shown(value, mentions)]));
};

/** The card with those it mentions by name, as Teams shows them. */
export function withMentions(card: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const mentions = mentionsOf(card);
  return mentions.length === 0 ? card : { ...card, body: shown(card['body'], mentions) };
}
