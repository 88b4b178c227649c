import { AdaptiveCard, HostConfig, OpenUrlAction, SubmitAction, ExecuteAction } from 'adaptivecards';
import type { Action } from 'adaptivecards';
import { useLayoutEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import type { Theme } from '../address.js';
import { helpCard } from './helpCard.js';
import { hostConfig } from './hostConfig.js';
import { limitedMarkdown } from './markdown.js';
import { withMentions } from './withMentions.js';
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
  /** Resolves when Teams has its answer; until then that drawing of the card takes no other press. */
  readonly onPress: (pressed: PressedAction) => Promise<void>;
  readonly onLink: (url: string) => void;
}

const inputsOf = (card: AdaptiveCard): Record<string, string> =>
  Object.fromEntries(card.getAllInputs().map((input) => [input.id ?? '', String(input.value ?? '')]));

const fallbackOf = ({ fallbackText }: Props['card']): string => (typeof fallbackText === 'string' ? fallbackText : '');

/**
 * One adaptive card, drawn by Microsoft's own renderer, with the help it needs to be used by everybody. Another card in its
 * place comes as the bot made it, and what was typed in the old one is gone: in Teams it is not sent with the new one
 * (https://github.com/MicrosoftDocs/msteams-docs/issues/4863).
 */
export function CardView({ card, theme, onPress, onLink }: Props): ReactElement {
  const place = useRef<HTMLDivElement>(null);
  const drawn = useRef<{ readonly card: AdaptiveCard; readonly source: string }>(undefined);
  const inFlight = useRef(0);
  const source = JSON.stringify(card);
  // Others change with whatever the client hears; only another card, or another theme, is a reason to draw anew.
  const now = useRef({ onPress, onLink });
  useLayoutEffect(() => {
    now.current = { onPress, onLink };
  });

  useLayoutEffect(() => {
    const typed = drawn.current?.source === source ? inputsOf(drawn.current.card) : {};
    const hadFocus = place.current?.contains(document.activeElement) === true;
    const next = new AdaptiveCard();
    next.hostConfig = new HostConfig(hostConfig(theme));
    const parsed = JSON.parse(source) as Props['card'];
    next.parse(withTyped(withMentions(parsed), typed));

    let busy = false;
    const press = async (action: Action & { readonly data?: unknown }): Promise<void> => {
      if (busy) return;
      busy = true;
      const element = action.renderedElement;
      element?.setAttribute('aria-busy', 'true');
      place.current?.setAttribute('aria-busy', 'true');
      try {
        const own = action.toJSON() as { data?: unknown };
        inFlight.current += 1;
        await now.current.onPress({
          actionTitleOrVerb: action.title ?? '',
          data: own.data ?? {},
          inputs: inputsOf(next),
        });
      } finally {
        busy = false;
        inFlight.current -= 1;
        element?.removeAttribute('aria-busy');
        if (inFlight.current === 0) place.current?.removeAttribute('aria-busy');
      }
    };
    next.onExecuteAction = (action) => {
      if (action instanceof OpenUrlAction) now.current.onLink(action.url ?? '');
      else if (action instanceof ExecuteAction || action instanceof SubmitAction) void press(action);
    };
    const element = next.render();
    if (element) helpCard(element);
    place.current?.replaceChildren(element ?? fallbackOf(parsed));
    drawn.current = { card: next, source };
    // The card was replaced under somebody: he goes on from where it stands.
    if (hadFocus) place.current?.focus();
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
