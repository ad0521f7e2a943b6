// Handles and user ids: the two keys an account has. Knows nothing of where they were read.

declare const handleBrand: unique symbol;
declare const userIdBrand: unique symbol;

/** A TikTok handle (`uniqueId`) without the @, in lower case. */
export type Handle = string & { readonly [handleBrand]: true };

/** A TikTok user id: decimal digits kept as text, because 19 digits do not fit a number. */
export type UserId = string & { readonly [userIdBrand]: true };

const HANDLE_FORM = /^[a-z0-9._]{1,64}$/;
const USER_ID_FORM = /^[1-9][0-9]{0,24}$/;

/**
 * Gives the handle in its one comparable form (lower case, no @), or null for anything that is no handle.
 * TikTok's own help names letters, digits, underscore and period; lengths seen are 2 to 24, longer ones are let through up to 64.
 */
export function parseHandle(value: unknown): Handle | null {
  if (typeof value !== 'string' || value.length > 65) return null;
  const bare = (value.startsWith('@') ? value.slice(1) : value).toLowerCase();
  return isHandle(bare) ? bare : null;
}

/** Gives the user id as text, or null. Numbers are taken only while they are exact. */
export function parseUserId(value: unknown): UserId | null {
  const text = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof text === 'string' && isUserId(text) ? text : null;
}

function isHandle(text: string): text is Handle {
  return HANDLE_FORM.test(text);
}

function isUserId(text: string): text is UserId {
  return USER_ID_FORM.test(text);
}
