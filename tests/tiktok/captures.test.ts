// Runs the readers over data of TikTok's that others captured. The captures name real people and are no part of the project:
// where their folder is missing, this is skipped.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mergeBadge } from '../../lib/account/badge.ts';
import type { Sighting } from '../../lib/account/sighting.ts';
import { dig, isRecord } from '../../lib/tiktok/json.ts';
import { readSaved } from '../../lib/tiktok/saved.ts';
import { linkedomDocument } from './documents.ts';
import { NOW } from './invented.ts';

const FOLDER = join(import.meta.dirname, '..', '..', '..', 'shared', 'captures');
const isHere = existsSync(join(FOLDER, 'expected.json'));
const files = isHere
  ? readdirSync(FOLDER).filter((name) => /\.(json|html|txt)$/.test(name) && name !== 'expected.json')
  : [];
const expected: unknown = isHere ? JSON.parse(readFileSync(join(FOLDER, 'expected.json'), 'utf8')) : null;

function read(name: string) {
  const text = readFileSync(join(FOLDER, name), 'utf8');
  return readSaved(text, { parseHtml: linkedomDocument, handle: null, at: NOW });
}

function kindOf(sightings: readonly Sighting[]): string {
  if (sightings.some(({ isOrganization }) => isOrganization)) return 'organization';
  if (sightings.some(({ isBusiness }) => isBusiness)) return 'business';
  return sightings.some(({ isBusiness }) => isBusiness === false) ? 'personal' : 'unknown';
}

function labelsOf(sightings: readonly Sighting[]): readonly string[] {
  const has = (key: 'isSeller' | 'isPrivate' | 'stateMedia' | 'isMusicArtist' | 'isAdOnly' | 'isLive') =>
    sightings.some((sighting) => sighting[key]);
  const labels = {
    seller: has('isSeller'),
    private: has('isPrivate'),
    'state-controlled-media': has('stateMedia'),
    'music-artist': has('isMusicArtist'),
    'ad-only': has('isAdOnly'),
    live: has('isLive'),
  };
  return Object.entries(labels).flatMap(([label, is]) => (is ? [label] : []));
}

/** What was found of one account, in the words of expected.json. */
function found(name: string, handle: unknown): Record<string, unknown> {
  const { sightings, posts } = read(name);
  const own = sightings.filter((sighting) => sighting.handle === handle);
  const first = <T>(pick: (sighting: Sighting) => T | null) =>
    own.map(pick).find((value) => value !== null) ?? null;
  return {
    handle,
    id: first(({ id }) => id),
    badge: mergeBadge(own).state,
    kind: kindOf(own),
    category: first(({ businessCategory }) => businessCategory),
    labels: labelsOf(own),
    followers: first(({ followers }) => followers)?.value ?? null,
    likes: first(({ likes }) => likes)?.value ?? null,
    posts: posts.filter(({ authorHandle }) => authorHandle === handle).length,
  };
}

describe.skipIf(!isHere)(
  isHere ? 'captures' : 'captures (skipped: there is no folder of captures beside the project)',
  () => {
    it.each(files)('%s reads without a throw', (name) => {
      const { recognised, problem } = read(name);
      expect(recognised === null).toBe(problem !== null);
    });

    it.each(Object.entries(Object(dig(expected, 'files'))))('%s gives what is expected', (name, accounts) => {
      const wanted: readonly unknown[] = Array.isArray(accounts) ? accounts : [];
      expect(new Set(read(name).sightings.map(({ handle }) => handle))).toEqual(
        new Set(wanted.map((account) => dig(account, 'handle'))),
      );
      for (const account of wanted) {
        expect(isRecord(account)).toBe(true);
        expect(found(name, dig(account, 'handle'))).toMatchObject(Object(account));
      }
    });

    it.each(files.filter((name) => name.startsWith('dom_')))('%s says nothing of anybody', (name) => {
      expect(read(name)).toMatchObject({ sightings: [], posts: [] });
    });
  },
);
