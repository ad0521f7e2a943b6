// decancer: a native library. Only the binary for Linux on x64 (glibc) is installed; elsewhere the peer is left out.
// The package `decancer` is a loader around the same binary and names binaries that some registries lack.

import { createRequire } from 'node:module';
import { normaliser, type Peer } from './peer.ts';

interface Binary {
  readonly cure: (text: string, options: null) => { toString(): string };
}

/** Gives the peer, or in words why its binary cannot be loaded here. */
export function loadDecancer(): Peer | string {
  let binary: Binary;
  try {
    binary = createRequire(import.meta.url)('@vierofernando/decancer-linux-x64-gnu');
  } catch (error) {
    return `decancer is left out: ${error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)}`;
  }
  return normaliser('decancer', (name) => cured(binary, name));
}

/** It throws for some texts, such as ones that end up empty; those have no form. */
function cured(binary: Binary, name: string): string {
  try {
    return binary.cure(name, null).toString();
  } catch {
    return '';
  }
}
