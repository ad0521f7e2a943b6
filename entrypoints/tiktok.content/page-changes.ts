// Tells when the page changed under us: another address without a load, or other nodes. The one MutationObserver for the
// page: whoever needs to know of changes anywhere is told by it. Rests while nobody sees the page.

/** What to do on a change. All are called before the browser paints, so that nothing stale is ever seen. */
export interface PageChanges {
  readonly onAddress: () => void;
  /**
   * `records` null: changes were missed, and anything may stand anywhere. Gives whether somebody goes through the records later, and
   * looks for changes of colours in them too: to ask each what it is costs as much as all the rest.
   */
  readonly onNodes: (records: readonly MutationRecord[] | null) => boolean;
  /** The page may have other colours. */
  readonly onLook: () => void;
  /** The window has another width. */
  readonly onWidth: () => void;
}

/** Whatever may change who is shown in a part of the page. */
export const WATCHED: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['href'],
};

/** Tells whether the page may have other colours after this: of everybody but its outermost elements only links are watched. */
export function isOfLook({ attributeName }: MutationRecord): boolean {
  return attributeName !== null && attributeName !== 'href';
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
  // Firefox has it since 147.
  const navigation: Navigation | undefined = window.navigation;
  const observer = new MutationObserver((records) => {
    // To ask for the address costs as much as all the rest.
    if (!navigation) checkAddress();
    if (!changes.onNodes(records) && records.some(isOfLook)) changes.onLook();
  });
  const watch = () => {
    if (document.hidden) return observer.disconnect();
    observer.observe(document, WATCHED);
    // Themes are told by attributes of these two; which ones is not known.
    for (const element of [document.documentElement, document.body]) {
      if (element) observer.observe(element, { attributes: true });
    }
  };

  navigation?.addEventListener('currententrychange', checkAddress, { signal });
  window.addEventListener('popstate', checkAddress, { signal });
  // A page that comes back out of the browser's cache has to be made out anew.
  window.addEventListener(
    'pageshow',
    ({ persisted }) => void (persisted ? changes.onAddress() : changes.onNodes([])),
    { signal },
  );
  document.addEventListener(
    'readystatechange',
    () => {
      watch();
      changes.onNodes([]);
    },
    { signal },
  );
  document.addEventListener(
    'visibilitychange',
    () => {
      watch();
      if (document.hidden) return;
      checkAddress();
      changes.onNodes(null);
      changes.onLook();
    },
    { signal },
  );
  window.addEventListener('resize', changes.onWidth, { signal });
  window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changes.onLook, { signal });
  watch();
  signal.addEventListener('abort', () => observer.disconnect());
}
