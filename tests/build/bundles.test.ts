// Looks into the built files for what must not be there: ways to make requests, ways to run text as code, and
// the development gallery. connect-src in the manifest does not bind content scripts, so the bundles are read.

import { describe, expect, it } from 'vitest';
import dePopup from '../../lib/words/de/popup.json' with { type: 'json' };
import dePurpose from '../../lib/words/de/purpose.json' with { type: 'json' };
import enPopup from '../../lib/words/en/popup.json' with { type: 'json' };
import enPurpose from '../../lib/words/en/purpose.json' with { type: 'json' };
import { measureBudgets, popupLoads } from './budgets.ts';
import { BUILDS, builtFiles, isBuilt } from './built.ts';

const REQUESTS =
  /\bfetch\b|XMLHttpRequest|sendBeacon|WebSocket|EventSource|WebTransport|importScripts|RTCPeerConnection|\bnew Image\b/;
const CODE_FROM_TEXT = /\beval\(|new Function\b|\bFunction\(/;
// Eight signs of base64url, a hyphen among them: the hash cannot be found by cutting at the last hyphen.
const CHUNK_HASH = /-[\w-]{8}\.js$/;
const OBSERVER = 'content-scripts/page-observer.js';

/** As scripts are written: all other letters as escapes. */
function inAscii(text: string): string {
  return text.replace(/[^ -~]/g, (letter) => {
    const hex = letter.charCodeAt(0).toString(16);
    return hex.length > 2 ? `\\u${hex.padStart(4, '0')}` : `\\x${hex.padStart(2, '0')}`;
  });
}

describe.skipIf(!isBuilt())('bundles (skipped without a build)', () => {
  describe.each(BUILDS)('for $browser', ({ directory }) => {
    const scripts = isBuilt() ? builtFiles(directory).filter(({ name }) => name.endsWith('.js')) : [];

    it('hold no way to make a request, but for the pass-through of the page observer', () => {
      for (const { name, text } of scripts) {
        if (name !== OBSERVER) expect(REQUESTS.exec(text)?.[0], name).toBeUndefined();
      }
    });

    it('hold an observer that starts no request of its own', () => {
      const text = scripts.find(({ name }) => name === OBSERVER)?.text ?? '';
      expect(text).toContain('Reflect.apply');
      expect(text).not.toMatch(/(?<![.\w])fetch\(|new XMLHttpRequest|\.send\(/);
    });

    it('run no text as code', () => {
      for (const { name, text } of scripts) expect(CODE_FROM_TEXT.exec(text)?.[0], name).toBeUndefined();
    });

    it('leave the gallery and the translators’ notes at home', () => {
      const files = builtFiles(directory);
      expect(files.filter(({ name }) => name.includes('gallery'))).toEqual([]);
      for (const { name, text } of scripts) expect(text.includes('"note":'), name).toBe(false);
    });

    it('load one language into the popup: each lies in files of its own', () => {
      const chunks = scripts.filter(({ name }) => name.startsWith('chunks/'));
      const holding = (text: string) =>
        chunks
          .filter((chunk) => chunk.text.includes(inAscii(text)))
          .map(({ name }) => name.replace(CHUNK_HASH, ''));
      expect(holding(dePopup['popup.readiness.title'].text)).toEqual(['chunks/words-de']);
      expect(holding(enPopup['popup.readiness.title'].text)).toEqual(['chunks/words-en']);
      expect(holding(dePurpose['purpose.title'].text)).toEqual(['chunks/more-words-de']);
      expect(holding(enPurpose['purpose.title'].text)).toEqual(['chunks/more-words-en']);
    });

    it('count every chunk of the popup in one budget or in another language', () => {
      const counted = popupLoads(directory);
      const languages = scripts.filter(({ name }) => /words-[a-z]{2}-/.test(name)).map(({ name }) => name);
      const chunks = scripts.filter(({ name }) => name.startsWith('chunks/')).map(({ name }) => name);
      expect(languages).toHaveLength(4);
      expect(chunks.filter((name) => !counted.includes(name)).every((name) => languages.includes(name))).toBe(
        true,
      );
      expect(counted.filter((name) => languages.includes(name))).toHaveLength(2);
    });

    it('keep to their budgets', () => {
      expect(measureBudgets(directory).filter(({ holds }) => !holds)).toEqual([]);
    });
  });
});
