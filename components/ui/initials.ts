// Initials for the disc that stands where others would load a picture.

const FIRST_LETTER = /[\p{L}\p{N}]/u;
const READ_AT_MOST = 200;

/** Gives one or two letters out of a display name, else out of the handle; a name without letters or digits gives "·". */
export function initialsOf(displayName: string | null, handle: string): string {
  const words = (displayName ?? '').slice(0, READ_AT_MOST).normalize('NFC').split(/\s+/);
  const letters = words.map((word) => FIRST_LETTER.exec(word)?.[0]).filter((letter) => letter !== undefined);
  const first = letters[0] ?? FIRST_LETTER.exec(handle)?.[0] ?? '·';
  const last = letters.length > 1 ? letters[letters.length - 1] : '';
  return `${first}${last}`.toLocaleUpperCase('en');
}
