// The one place that names the WebExtension API, so that every other file here can be read without it.

import browser from 'webextension-polyfill';

export { browser };

/** The only site this extension may read. */
export const SITE_ORIGINS = ['https://www.tiktok.com/*'];
