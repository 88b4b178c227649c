import type { Card } from './message.js';

/** A button of a card. */
export interface CardAction {
  readonly type: string;
  readonly id?: string;
  readonly title?: string;
  readonly verb?: string;
  readonly data?: unknown;
  readonly url?: string;
  readonly associatedInputs?: string;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Every button of a card in reading order, wherever it stands. The refresh action is not one of them. */
export function actionsOf(card: Card): CardAction[] {
  const found: CardAction[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isRecord(value)) return;
    if (typeof value['type'] === 'string' && value['type'].startsWith('Action.'))
      found.push(value as unknown as CardAction);
    for (const [key, inner] of Object.entries(value)) if (key !== 'refresh' && key !== 'data') visit(inner);
  };
  visit(card);
  return found;
}

/** Which button somebody means: its title, verb or id, narrowed by a part of its data where several share that. */
export function findAction(card: Card, named: string, part: Record<string, unknown> = {}): CardAction | undefined {
  const fits = (data: unknown): boolean =>
    Object.entries(part).every(([key, value]) => isRecord(data) && JSON.stringify(data[key]) === JSON.stringify(value));
  const candidates = actionsOf(card).filter(({ data }) => fits(data));
  return (
    candidates.find(({ title }) => title === named) ??
    candidates.find(({ verb }) => verb === named) ??
    candidates.find(({ id }) => id === named)
  );
}

/** Teams sends the card's inputs inside the button's data; an input wins over a key of the same name. */
export function dataWithInputs(action: CardAction, inputs: Record<string, string>): Record<string, unknown> {
  const own = isRecord(action.data) ? action.data : {};
  return action.associatedInputs?.toLowerCase() === 'none' ? { ...own } : { ...own, ...inputs };
}

/** What Teams sends of the card's inputs: what somebody typed, else what the card came with; nothing the card has not. */
export function inputsOf(card: Card, typed: Record<string, string>): Record<string, string> {
  const found: Record<string, string> = {};
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isRecord(value)) return;
    const { type, id, value: own } = value;
    if (typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string')
      found[id] = typed[id] ?? (typeof own === 'string' || typeof own === 'number' ? String(own) : '');
    Object.values(value).forEach(visit);
  };
  visit(card['body']);
  return found;
}

/** The ids of inputs that must be filled in and are not, with the card's own message for each. */
export function missingInputs(card: Card, inputs: Record<string, string>): { id: string; message: string }[] {
  const missing: { id: string; message: string }[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(visit);
    if (!isRecord(value)) return;
    const { type, id, isRequired, errorMessage } = value;
    if (typeof type === 'string' && type.startsWith('Input.') && typeof id === 'string' && isRequired === true) {
      if ((inputs[id] ?? '') === '')
        missing.push({ id, message: typeof errorMessage === 'string' ? errorMessage : '' });
    }
    Object.values(value).forEach(visit);
  };
  visit(card['body']);
  return missing;
}

/** Teams asks for at most 60 people by themselves; the rest must press. */
const mostRefreshed = 60;

/** The action that fetches a card of one's own, when this viewer is one of those the card names. */
export function refreshFor(card: Card, viewer: string, countMembers: () => number): CardAction | undefined {
  const refresh = card['refresh'];
  if (!isRecord(refresh) || !isRecord(refresh['action'])) return undefined;
  const named: unknown = refresh['userIds'];
  const wanted = Array.isArray(named)
    ? named.slice(0, mostRefreshed).includes(viewer)
    : countMembers() <= mostRefreshed;
  return wanted ? (refresh['action'] as unknown as CardAction) : undefined;
}
