// How our own elements on TikTok's pages are called, so that readers leave out what we wrote there ourselves.

/** The element that carries a chip of ours. */
export const HOST_NAME = 'ticklens-badge';
