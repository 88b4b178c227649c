const markInvalid = (card: HTMLElement): void => {
  for (const field of card.querySelectorAll('.ac-input')) {
    if (field.classList.contains('ac-input-validation-failed')) field.setAttribute('aria-invalid', 'true');
    else field.removeAttribute('aria-invalid');
  }
};

/**
 * What the renderer leaves out. It makes the whole card a stop for Tab without a name, gives buttons tooltips and names
 * that repeat their text, and says neither that a field is required nor that it was refused.
 * (That the row of buttons wraps, and that high contrast has borders, is in the style sheet.)
 */
export function helpCard(card: HTMLElement): void {
  card.removeAttribute('tabindex');
  for (const button of card.querySelectorAll<HTMLElement>('button')) {
    for (const attribute of ['title', 'aria-label'])
      if (button.getAttribute(attribute) === button.textContent) button.removeAttribute(attribute);
  }
  for (const field of card.querySelectorAll('.ac-input-required')) field.setAttribute('aria-required', 'true');
  // The renderer checks in the button's own handler and lets no click out of it: so on the way in, and a moment later.
  card.addEventListener('click', () => setTimeout(() => markInvalid(card)), true);
}

/** Where somebody's cursor is in a card, by the card's own name of the field. */
export interface Cursor {
  readonly input: string;
  readonly start: number | null;
  readonly end: number | null;
}

type TextField = HTMLInputElement | HTMLTextAreaElement;

/** Undefined when the focus is elsewhere, or on something one does not write in. */
export function cursorIn(place: HTMLElement): Cursor | undefined {
  const field = document.activeElement;
  if (!(field instanceof HTMLElement) || !place.contains(field) || !field.matches('input, textarea')) return undefined;
  const input = field.parentElement?.closest('[id]')?.id;
  const { selectionStart: start, selectionEnd: end } = field as TextField;
  return input === undefined ? undefined : { input, start, end };
}

/** Puts it back after the card was drawn anew; false when the field is gone. */
export function putCursor(place: HTMLElement, { input, start, end }: Cursor): boolean {
  const field = place.querySelector<TextField>(`#${CSS.escape(input)} :is(input, textarea)`);
  field?.focus();
  if (field && start !== null) field.setSelectionRange(start, end);
  return field !== null;
}
