import { AdaptiveCard, HostConfig, OpenUrlAction, SubmitAction, ExecuteAction } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Theme } from '../address.js';
import { cursorIn, helpCard, putCursor } from './helpCard.js';
import { hostConfig } from './hostConfig.js';
import { limitedMarkdown } from './markdown.js';
import { withTyped } from './withTyped.js';

AdaptiveCard.onProcessMarkdown = (text, result) => {
  result.outputHtml = limitedMarkdown(text);
  result.didProcess = true;
};

export interface PressedAction {
  readonly actionTitleOrVerb: string;
  readonly data: unknown;
  readonly inputs: Record<string, string>;
}

interface Props {
  readonly card: Readonly<Record<string, unknown>>;
  readonly theme: Theme;
  /** Resolves when Teams has its answer; until then the card takes no other press. */
  readonly onPress: (pressed: PressedAction) => Promise<void>;
  readonly onLink: (url: string) => void;
}

const inputsOf = (card: AdaptiveCard): Record<string, string> =>
  Object.fromEntries(card.getAllInputs().map((input) => [input.id ?? '', String(input.value ?? '')]));

const fallbackOf = ({ fallbackText }: Props['card']): string => (typeof fallbackText === 'string' ? fallbackText : '');

/** One adaptive card, drawn by Microsoft's own renderer, with the help it needs to be used by everybody. */
export function CardView({ card, theme, onPress, onLink }: Props): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<AdaptiveCard>(undefined);
  const busy = useRef(false);
  const answered = useRef(false);
  const source = JSON.stringify(card);
  // Others change with whatever the client hears; only another card is a reason to draw anew, and lose what the old one said.
  const now = useRef({ onPress, onLink });
  useLayoutEffect(() => {
    now.current = { onPress, onLink };
  });

  useLayoutEffect(() => {
    const before = drawn.current && !answered.current ? inputsOf(drawn.current) : {};
    const hadFocus = place.current?.contains(document.activeElement) === true;
    const cursor = place.current ? cursorIn(place.current) : undefined;
    const next = new AdaptiveCard();
    next.hostConfig = new HostConfig(hostConfig(theme));
    const parsed = JSON.parse(source) as Props['card'];
    next.parse(withTyped(parsed, before));

    const press = async (action: Action & { readonly data?: unknown }): Promise<void> => {
      if (busy.current) return;
      busy.current = true;
      const element = action.renderedElement;
      element?.setAttribute('aria-busy', 'true');
      place.current?.setAttribute('aria-busy', 'true');
      try {
        const own = action.toJSON() as { data?: unknown };
        answered.current = true;
        await now.current.onPress({
          actionTitleOrVerb: action.title ?? '',
          data: own.data ?? {},
          inputs: inputsOf(next),
        });
      } finally {
        busy.current = false;
        answered.current = false;
        element?.removeAttribute('aria-busy');
        place.current?.removeAttribute('aria-busy');
      }
    };
    next.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction) now.current.onLink(action.url ?? '');
      else if (action instanceof ExecuteAction || action instanceof SubmitAction) void press(action);
    };
    const element = next.render();
    if (element) helpCard(element);
    place.current?.replaceChildren(element ?? fallbackOf(parsed));
    drawn.current = next;
    // The card was replaced under somebody: he goes on from where he was, or from where it stands.
    const stillWriting = cursor && place.current ? putCursor(place.current, cursor) : false;
    if (hadFocus && !stillWriting) place.current?.focus();
  }, [source, theme]);

  return (
    <div
      className="card"
      ref={place}
      tabIndex={-1}
      lang={typeof card['lang'] === 'string' ? card['lang'] : undefined}
    />
  );
}
