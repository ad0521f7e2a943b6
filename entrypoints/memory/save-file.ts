// Hands a text to the browser as a file to save. No request: the address is an object of this page's own.

/** The browser has read the file long before. */
const FORGET_MS = 60_000;

/** Begins the saving under the name given; the browser asks where, as it is set. */
export function saveFile(pieces: readonly string[], name: string, isJson: boolean): void {
  const type = isJson ? 'application/json' : 'text/csv;charset=utf-8';
  const address = URL.createObjectURL(new Blob([...pieces], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), FORGET_MS);
}
