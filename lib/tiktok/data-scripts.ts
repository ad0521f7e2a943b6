// Finds the scripts in which a page carries its data, and reads each once: they are large, and never written again.

import type { Source } from '../account/sighting.ts';
import type { PageData, ReadContext } from './harvest.ts';
import { parseJson } from './json.ts';
import { readDataTag } from './shapes/data-tag.ts';
import { readNextData } from './shapes/next-data.ts';
import { readSigiState } from './shapes/sigi-state.ts';

/** One script's data with the name of its source. */
export interface DataScript {
  readonly source: Source;
  readonly data: PageData;
}

interface Container {
  readonly id: string;
  readonly source: Source;
  readonly read: (value: unknown, context: ReadContext) => PageData;
}

/**
 * Ids of the scripts, newest first: data tag seen 2023 to 2026-11 (yt-dlp @81ecd58b), SIGI_STATE 2021 to 2023 and on LIVE
 * pages to 2026-07 (TikTok-Live-Connector @aab3a4a), NEXT_DATA 2020 to 2021 (tiktok-scraper @38596d7).
 */
const CONTAINERS: readonly Container[] = [
  { id: '__UNIVERSAL_DATA_FOR_REHYDRATION__', source: 'data-tag', read: readDataTag },
  { id: 'SIGI_STATE', source: 'sigi-state', read: readSigiState },
  { id: 'sigi-persisted-data', source: 'sigi-state', read: readSigiState },
  { id: '__NEXT_DATA__', source: 'next-data', read: readNextData },
];

/** What was read of a script stays true as long as its text; a page is read many times in its life. */
const readBefore = new WeakMap<Element, { readonly text: string; readonly script: DataScript }>();

/**
 * Gives the data of every script that is there and can be parsed, newest kind first. `at` (ms) is when a script is first read:
 * read again later its data are no younger.
 */
export function readDataScripts(document: Document, at: number): readonly DataScript[] {
  return CONTAINERS.flatMap((container) => {
    const element = document.getElementById(container.id);
    if (element?.localName !== 'script') return [];
    const text = element.textContent ?? '';
    const before = readBefore.get(element);
    if (before?.text === text) return [before.script];
    const value = parseJson(jsonPart(text));
    if (value === undefined) return [];
    const { source } = container;
    const script = { source, data: container.read(value, { source, at, askedFor: null }) };
    readBefore.set(element, { text, script });
    return [script];
  });
}

/** Pages of 2022 wrote an assignment: window['SIGI_STATE']={…};window['SIGI_RETRY']={…} (zeeschuimer @ffa2781). */
function jsonPart(text: string): string {
  if (!/^\s*window\b/.test(text)) return text;
  const end = text.indexOf(";window['SIGI_RETRY']");
  return text.slice(text.indexOf('{'), end < 0 ? text.lastIndexOf('}') + 1 : end);
}
