// Tells when the page changed under us: another address without a load, or other nodes. Says nothing of what changed.

/** What to do on a change. Both are called before the browser paints, so that nothing stale is ever seen. */
export interface PageChanges {
  readonly onAddress: () => void;
  readonly onNodes: () => void;
}

/** Watches until the signal is aborted. Client-side navigation is seen through the Navigation API where there is one. */
export function watchPage(window: Window, changes: PageChanges, signal: AbortSignal): void {
  const { document } = window;
  let address = window.location.href;
  const checkAddress = () => {
    if (window.location.href === address) return;
    address = window.location.href;
    changes.onAddress();
  };
  if ('navigation' in window && window.navigation instanceof EventTarget) {
    window.navigation.addEventListener('currententrychange', checkAddress, { signal });
  }
  window.addEventListener('popstate', checkAddress, { signal });
  window.addEventListener('pageshow', changes.onAddress, { signal });
  document.addEventListener('readystatechange', changes.onNodes, { signal });

  const observer = new MutationObserver(() => {
    checkAddress();
    changes.onNodes();
  });
  observer.observe(document, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect());
}
