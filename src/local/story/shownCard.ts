import type { Message } from './tenantDoor.js';

interface Button {
  readonly verb: string;
  readonly data: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** Everything in a card's body that has buttons of its own, in reading order. */
const actionsIn = (part: unknown): unknown[] => {
  if (Array.isArray(part)) return part.flatMap(actionsIn);
  if (!isRecord(part)) return [];
  const own = part['type'] === 'ActionSet' && Array.isArray(part['actions']) ? (part['actions'] as unknown[]) : [];
  return [...own, ...actionsIn(part['items']), ...actionsIn(part['columns'])];
};

/** The buttons of a card that send something to the bot: its own, then those in its body. */
export function buttonsOf({ card }: Pick<Message, 'card'>): Button[] {
  const actions = [
    ...(Array.isArray(card?.['actions']) ? (card['actions'] as unknown[]) : []),
    ...actionsIn(card?.['body']),
  ];
  return actions.flatMap((action) => {
    if (!isRecord(action) || action['type'] !== 'Action.Execute') return [];
    const { verb, data } = action;
    return typeof verb === 'string' && isRecord(data) ? [{ verb, data }] : [];
  });
}

/** The button with this verb and these members among its data. */
export const findButton = (
  message: Pick<Message, 'card'>,
  verb: string,
  members: Readonly<Record<string, unknown>>,
): Button | undefined =>
  buttonsOf(message).find(
    (button) => button.verb === verb && Object.entries(members).every(([name, value]) => button.data[name] === value),
  );

/** Whether a card leads to this page of the tab, `decisions/ssu-2024-1`. */
export function linksTo({ card }: Pick<Message, 'card'>, route: string): boolean {
  const actions = Array.isArray(card?.['actions']) ? (card['actions'] as unknown[]) : [];
  const pattern = new RegExp(`${route.replace(/[^\w/-]/g, '\\$&')}(?![\\w-])`);
  return actions.some((action) => {
    const url = isRecord(action) && typeof action['url'] === 'string' ? action['url'] : '';
    return pattern.test(decodeURIComponent(url));
  });
}
