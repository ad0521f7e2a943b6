// Host names in bio links and bio texts. Knows no public suffixes (that table is too large for a popup):
// hosts are compared whole, label by label.

const MAX_LINK_CHARS = 2048;
const MAX_TEXT_CHARS = 2000;
const MAX_TOKEN_CHARS = 253;
/** What stands between two addresses in a bio. */
const BETWEEN = /[\s,;|()<>"'•·]+/;
const HOST_FORM = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;

/** Gives the host of a web address (scheme or not) in lower case without `www.`; null for anything that is none. */
export function hostOf(link: string): string | null {
  if (link.length > MAX_LINK_CHARS) return null;
  const hasScheme = /^https?:\/\//i.test(link);
  try {
    const url = new URL(hasScheme ? link : `https://${link}`);
    if (!hasScheme && url.username !== '') return null; // an e-mail address, with or without mailto:
    const host = url.hostname.replace(/\.$/, '').replace(/^www\./, '');
    return HOST_FORM.test(host) && !/\.\d+$/.test(host) ? host : null;
  } catch {
    return null;
  }
}

/** Gives the hosts of the e-mail addresses in a text, in order of appearance. A mention (`@name`) is none. */
export function mailHosts(text: string): string[] {
  return tokens(text).flatMap((token) => hostList(afterAt(token)));
}

/** Gives the hosts of web and e-mail addresses in a text, in order of appearance. A mention (`@name`) is none. */
export function hostsIn(text: string): string[] {
  return tokens(text).flatMap((token) => hostList(token.includes('@') ? afterAt(token) : token));
}

/** Says whether two hosts are the same or one lies under the other. */
export function areSameSite(a: string, b: string): boolean {
  return a === b || a.endsWith(`.${b}`) || b.endsWith(`.${a}`);
}

function tokens(text: string): string[] {
  return text
    .slice(0, MAX_TEXT_CHARS)
    .split(BETWEEN)
    .filter((token) => token.length <= MAX_TOKEN_CHARS)
    .map((token) => token.replace(/[.!?:]{1,3}$/, ''));
}

function afterAt(token: string): string {
  const at = token.lastIndexOf('@');
  return at > 0 ? token.slice(at + 1) : '';
}

function hostList(address: string): string[] {
  const host = address.includes('.') ? hostOf(address) : null;
  return host ? [host] : [];
}
