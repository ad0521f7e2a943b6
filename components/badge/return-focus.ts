// Gives the keyboard's place back to the chip when its card closes. Browsers do that for popovers by themselves,
// but Chromium not inside a shadow root (seen in 156, 2026-11): there the focus is lost to the page.

/** To be called before the card opens or closes. Does nothing unless it closes with the focus inside it. */
export function returnFocus(event: {
  readonly currentTarget: HTMLElement;
  readonly newState?: string;
}): void {
  const card = event.currentTarget;
  const root = card.getRootNode();
  if (event.newState !== 'closed' || !(root instanceof ShadowRoot) || !card.contains(root.activeElement))
    return;
  root.querySelector<HTMLElement>('.chip')?.focus({ preventScroll: true });
}
