// Kinds of picture hashes, told by their length in hexadecimal digits, and how many bits two hashes of one picture may
// differ by, as data, seen 2026-11.

/** One kind of hash. */
interface PictureHashKind {
  readonly digits: number;
  readonly sameUpTo: number;
}

export const PICTURE_HASHES: readonly PictureHashKind[] = [
  // 64-bit difference or perceptual hash: the strictest of the limits in use; x-impersonation-guard takes up to 4 for the
  // same picture, and guides call 1 to 5 very similar.
  { digits: 16, sameUpTo: 4 },
  // 256-bit PDQ: https://github.com/facebook/ThreatExchange/tree/main/pdq names 31.
  { digits: 64, sameUpTo: 31 },
];
