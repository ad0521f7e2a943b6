// What stays the same in a profile picture's address, and whether the picture is the owner's.

import { asText } from '../json.ts';

const MAX_ADDRESS = 2000;
/** At least 15 characters in every capture. It is the last part of the path, up to `~` (size and signature follow) or the file's ending. */
const OBJECT_ID = /\/([\w-]{12,128})(?:[~.][^/]*)?$/;

/**
 * Object ids of pictures that TikTok puts where a person chose none. The first is the one that TikTok's Android app itself
 * takes for "no picture" (decompiled copies on GitHub, 2019 to 2020); seen in web data until 2025-03.
 */
const STOCK_PICTURES: readonly string[] = ['1594805258216454'];

/** What a picture's address tells. */
export interface Picture {
  readonly pictureKey: string | null;
  readonly hasOwnPicture: boolean | null;
}

/**
 * Gives the picture's object id out of the first address (or storage path) that has one. `hasOwnPicture` is false for a stock
 * picture that is known, true for any other object id, null without one: a missing address proves nothing. Stock pictures
 * that are not in the list would pass for own ones.
 */
export function readPicture(addresses: readonly unknown[]): Picture {
  for (const address of addresses) {
    const path = asText(address, MAX_ADDRESS)?.split(/[?#]/, 1)[0] ?? '';
    const pictureKey = OBJECT_ID.exec(`/${path}`)?.[1];
    if (pictureKey) return { pictureKey, hasOwnPicture: !STOCK_PICTURES.includes(pictureKey) };
  }
  return { pictureKey: null, hasOwnPicture: null };
}
