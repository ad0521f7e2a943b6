// Runs before the page's own script, as TikTok's signing kit does: it replaces fetch and wraps XMLHttpRequest, and adds
// its parameters to the page's requests. A hook that was there before keeps being called, last.

{
  const earlierFetch = window.fetch;
  const earlierOpen = XMLHttpRequest.prototype.open;

  /** Adds what the kit adds. The value follows from the address, so that two walks ask for the same addresses. */
  const signed = (address: string): string => {
    const url = new URL(address, location.href);
    if (!url.pathname.startsWith('/api/')) return address;
    const sum = [...url.search].reduce((total, letter) => (total * 31 + letter.charCodeAt(0)) % 1e9, 7);
    url.searchParams.set('X-Bogus', `DFSz${sum.toString(36)}`);
    return url.href;
  };

  window.fetch = function fetch(input: RequestInfo | URL, init?: RequestInit) {
    return input instanceof Request
      ? earlierFetch.call(window, new Request(signed(input.url), input), init)
      : earlierFetch.call(window, signed(String(input)), init);
  };

  XMLHttpRequest.prototype.open = function open(
    this: XMLHttpRequest,
    method: string,
    url: string | URL,
    ...rest: unknown[]
  ) {
    Reflect.apply(earlierOpen, this, [method, signed(String(url)), ...(rest.length ? rest : [true])]);
  };
}
