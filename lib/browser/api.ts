// The one place that names the WebExtension API, so that every other file here can be read without it.

import browser from 'webextension-polyfill';

export { browser };

/** Where every address of the only site we may read begins. */
export const SITE_ADDRESS = 'https://www.tiktok.com/';

/** That site as permissions name it. */
export const SITE_ORIGINS = [`${SITE_ADDRESS}*`];
