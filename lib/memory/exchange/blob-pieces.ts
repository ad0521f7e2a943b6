// A file's text in pieces small enough that working through one holds nothing up.

/** The text of a file as it comes, and how much of it has come (0 to 1). */
export interface TextPiece {
  readonly text: string;
  readonly share: number;
}

/** The file is no text in UTF-8. */
export class NoTextError extends Error {
  override readonly name = 'NoTextError';
}

/** Some 200 rows: a few milliseconds of work. */
const PIECE_BYTES = 16 * 1024;

/** Gives a file's text from its beginning. Throws NoTextError where bytes are no UTF-8. */
export async function* blobPieces(blob: Blob): AsyncGenerator<TextPiece> {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (let from = 0; from < blob.size; from += PIECE_BYTES) {
    const to = Math.min(from + PIECE_BYTES, blob.size);
    const bytes = await blob.slice(from, to).arrayBuffer();
    yield { text: decode(decoder, bytes, to < blob.size), share: to / blob.size };
  }
}

function decode(decoder: TextDecoder, bytes: ArrayBuffer, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw new NoTextError();
  }
}
