// What the load brought: the data tag, or one of the older containers. Read once; links never change it.

import type { Detail, Item, Stats, User } from './answers.ts';

interface Scopes {
  readonly 'webapp.user-detail'?: Detail;
  readonly 'webapp.video-detail'?: { readonly itemInfo: { readonly itemStruct: Item } };
}

interface Sigi {
  readonly UserModule: {
    readonly users: Readonly<Record<string, User>>;
    readonly stats: Readonly<Record<string, Stats>>;
  };
}

interface Next {
  readonly props: { readonly pageProps: Detail };
}

function tag<T>(id: string): T | null {
  const text = document.getElementById(id)?.textContent;
  return text ? JSON.parse(text) : null;
}

const scopes = tag<{ __DEFAULT_SCOPE__: Scopes }>('__UNIVERSAL_DATA_FOR_REHYDRATION__')?.__DEFAULT_SCOPE__;

/** Gives the account that the page was served with, from whichever container; null when there is none. */
export function loadedDetail(handle: string): Detail | null {
  const current = scopes?.['webapp.user-detail'];
  if (current) return current;
  const sigi = tag<Sigi>('SIGI_STATE')?.UserModule;
  const user = sigi?.users[handle];
  const stats = sigi?.stats[handle];
  if (user && stats) return { statusCode: 0, userInfo: { user, stats } };
  return tag<Next>('__NEXT_DATA__')?.props.pageProps ?? null;
}

/** Gives the film that the page was served with, or null. */
export function loadedItem(): Item | null {
  return scopes?.['webapp.video-detail']?.itemInfo.itemStruct ?? null;
}
