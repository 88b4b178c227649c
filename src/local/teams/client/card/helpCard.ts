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
