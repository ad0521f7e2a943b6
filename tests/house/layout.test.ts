// Holds the code to the layout that docs/architecture.md draws: floors, circles, who may name the browser or TikTok,
// and how long a file may be.

import { describe, expect, it } from 'vitest';
import { type SourceFile, sourceFiles } from './source-files.ts';

/** A room may import from rooms with a lower number, and from itself. */
const FLOORS: readonly (readonly [room: string, floor: number])[] = [
  ['lib/text/', 1],
  ['lib/account/', 1],
  ['lib/words/', 1],
  ['lib/tiktok/', 2],
  ['lib/lookalike/', 2],
  ['lib/known/', 2],
  ['lib/memory/', 2],
  ['lib/rules/', 3],
  ['lib/browser/', 4],
  ['lib/guides/', 4],
  ['components/', 5],
  ['lib/cli/', 6],
  ['entrypoints/', 6],
];

/** Rooms on one floor that may know each other, with the reason. */
const NEIGHBOURS: readonly (readonly [from: string, to: string, why: string])[] = [
  ['lib/account/', 'lib/words/', 'an account may carry a message'],
  ['lib/lookalike/', 'lib/known/', 'the judge compares with known accounts'],
  ['lib/memory/', 'lib/known/', 'what is remembered of accounts makes them known'],
];

const MAX_LINES = 250;

const files = sourceFiles(['lib', 'components', 'entrypoints']);

function roomOf(path: string): readonly [string, number] {
  const found = FLOORS.find(([room]) => path.startsWith(room));
  if (!found) throw new Error(`${path} lies in no room`);
  return found;
}

function mayImport(from: string, to: string): boolean {
  const [fromRoom, fromFloor] = roomOf(from);
  const [toRoom, toFloor] = roomOf(to);
  if (fromRoom === toRoom || toFloor < fromFloor) return true;
  return NEIGHBOURS.some(([a, b]) => a === fromRoom && b === toRoom);
}

function circle(start: SourceFile, byPath: ReadonlyMap<string, SourceFile>): string[] | null {
  const trail: string[] = [];
  const done = new Set<string>();
  function visit(path: string): string[] | null {
    if (path === start.path && trail.length > 0) return [...trail, path];
    if (done.has(path)) return null;
    done.add(path);
    trail.push(path);
    for (const next of byPath.get(path)?.imports ?? []) {
      const found = visit(next);
      if (found) return found;
    }
    trail.pop();
    return null;
  }
  return visit(start.path);
}

describe('layout', () => {
  it('sees the files at all', () => {
    expect(files.length).toBeGreaterThan(40);
  });

  it('lets no file import upwards or from a neighbour', () => {
    const wrong = files.flatMap(({ path, imports }) =>
      imports
        .filter((target) => /^(lib|components|entrypoints)\//.test(target) && !mayImport(path, target))
        .map((target) => `${path} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  it('keeps components away from TikTok, storage and the browser', () => {
    const wrong = files.filter(
      ({ path, imports }) =>
        path.startsWith('components/') &&
        imports.some((target) => /^lib\/(tiktok|memory|browser)\//.test(target)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names the browser in one room', () => {
    const wrong = files.filter(
      ({ path, packages }) =>
        !path.startsWith('lib/browser/') &&
        packages.some((name) => name === 'webextension-polyfill' || name === 'wxt/browser'),
    );
    // Types of the polyfill are as much a tie as its values.
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('names the tests nowhere', () => {
    expect(
      files
        .filter(({ imports }) => imports.some((target) => target.startsWith('tests/')))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('has no circles', () => {
    const byPath = new Map(files.map((file) => [file.path, file]));
    const circles = files.flatMap((file) => {
      const found = circle({ ...file }, byPath);
      return found ? [found.join(' > ')] : [];
    });
    expect(circles).toEqual([]);
  });

  it('has no file too long to read in one go', () => {
    const long = [...files, ...sourceFiles(['tests'])]
      .filter(({ path }) => !path.endsWith('.generated.ts'))
      .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
      .filter(({ lines }) => lines > MAX_LINES);
    expect(long).toEqual([]);
  });

  it('says in each file’s first line what it is for', () => {
    const mute = files.filter(({ path, text }) => !path.endsWith('.generated.ts') && !text.startsWith('//'));
    expect(mute.map(({ path }) => path)).toEqual([]);
  });

  it('sets no text as markup and runs no text as code', () => {
    const sinks =
      /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/;
    expect(files.filter(({ text }) => sinks.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
