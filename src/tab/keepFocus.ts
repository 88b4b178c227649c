/** A place of its own on the page, which somebody who listens is told the name of. */
const PLACE = 'section, fieldset, [role="group"], [role="dialog"], form, aside';
/** So long that whoever has a better place for focus has brought it there. */
const PATIENCE_MS = 150;

const whereNext = (around: readonly Element[], root: Document): HTMLElement | null => {
  const left = around.find((one) => one.isConnected && one.matches(PLACE));
  return left instanceof HTMLElement ? left : root.querySelector<HTMLElement>('#content h1');
};

/**
 * What had focus may go away, because of what was pressed or what somebody else did. Then focus goes to what was around it, or
 * to the heading, and never to the top of the document, where whoever uses the keyboard would begin anew. Answers how to stop.
 */
export function keepFocus(root: Document): () => void {
  let around: readonly Element[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isLost = (): boolean =>
    around[0]?.isConnected === false && (root.activeElement === null || root.activeElement === root.body);
  const remember = ({ target }: FocusEvent): void => {
    around = [];
    for (let one = target as Element | null; one; one = one.parentElement) around = [...around, one];
  };
  const bringBack = (): void => {
    timer = undefined;
    if (!isLost()) return;
    const next = whereNext(around, root);
    if (next && !next.hasAttribute('tabindex')) next.tabIndex = -1;
    next?.focus();
  };
  const seen = new MutationObserver(() => {
    if (timer === undefined && isLost()) timer = setTimeout(bringBack, PATIENCE_MS);
  });
  root.addEventListener('focusin', remember);
  seen.observe(root.body, { childList: true, subtree: true });
  return () => {
    root.removeEventListener('focusin', remember);
    seen.disconnect();
    clearTimeout(timer);
  };
}
