// Runs in the page's own world before any page script, and passes on the bodies of TikTok's own responses to the
// content script. It asks for nothing itself, changes nothing the page sees, and undoes itself when told to stop.

import { defineContentScript } from 'wxt/utils/define-content-script';
import { isObservedUrl } from '../lib/tiktok/observed.ts';

/** Bodies beyond this are left to the page: no list of TikTok's comes near it. */
const MAX_BODY_CHARACTERS = 8_000_000;

export default defineContentScript({
  matches: ['https://www.tiktok.com/*'],
  world: 'MAIN',
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main() {
    const { port1, port2 } = new MessageChannel();
    const offer = () => document.dispatchEvent(new MessageEvent('ticklens:port', { ports: [port2] }));

    const pass = (url: string, body: string) => {
      if (body.length <= MAX_BODY_CHARACTERS) port1.postMessage({ url, body });
    };

    const originalFetch = window.fetch;
    const observedFetch = new Proxy(originalFetch, {
      apply(target, self, args: Parameters<typeof fetch>) {
        const answer: Promise<Response> = Reflect.apply(target, self, args);
        const url = urlOf(args[0]);
        if (isObservedUrl(url)) {
          answer
            .then((response) =>
              response
                .clone()
                .text()
                .then((body) => pass(url, body)),
            )
            .catch(() => {});
        }
        return answer;
      },
    });
    window.fetch = observedFetch;

    const prototype = XMLHttpRequest.prototype;
    const originalOpen = prototype.open;
    const observedOpen = new Proxy(originalOpen, {
      apply(target, self: XMLHttpRequest, args: Parameters<XMLHttpRequest['open']>) {
        const url = urlOf(args[1]);
        if (isObservedUrl(url)) self.addEventListener('load', () => pass(url, bodyOf(self)), { once: true });
        return Reflect.apply(target, self, args);
      },
    });
    prototype.open = observedOpen;

    port1.onmessage = ({ data }) => {
      document.removeEventListener('ticklens:hello', offer);
      if (data !== 'stop') return;
      if (window.fetch === observedFetch) window.fetch = originalFetch;
      if (prototype.open === observedOpen) prototype.open = originalOpen;
      port1.close();
    };
    document.addEventListener('ticklens:hello', offer);
    offer();
  },
});

/**
 * The address of a request as text; empty for what is none, or surely none of those that are read: pages ask for hundreds.
 * Never throws: the page's own call must not notice us.
 */
function urlOf(input: unknown): string {
  try {
    const address = input instanceof Request ? input.url : String(input);
    return address.includes('/api/') ? new URL(address, location.href).href : '';
  } catch {
    return '';
  }
}

function bodyOf(request: XMLHttpRequest): string {
  if (request.responseType === 'json') return JSON.stringify(request.response) ?? '';
  return request.responseType === '' || request.responseType === 'text' ? request.responseText : '';
}
