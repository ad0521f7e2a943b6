// Reads what a person saved of TikTok: a page, a piece of one, or the data of a response. Told by its content alone, for
// the terminal: the content script has no use for it.

import type { Handle } from '../account/handle.ts';
import { type Message, message } from '../words/message.ts';
import { EMPTY_HARVEST, type Harvest, joinHarvests } from './harvest.ts';
import { MAX_JSON_CHARACTERS, parseJson } from './json.ts';
import { readSavedPage } from './saved-page.ts';
import type { SavedOptions, SavedReading } from './saved-reading.ts';
import { SHAPES, type Shape } from './shapes/catalog.ts';

/**
 * Reads a saved page (HTML, or a piece with the data script in it) or saved JSON of any known shape, alone or in a list. In
 * lists, elements that are not known are passed over; 100,000 elements count. Never throws on any text.
 */
export function readSaved(text: string, options: SavedOptions): SavedReading {
  const start = /[^\s\uFEFF]/.exec(text)?.[0];
  if (start === undefined) return failed(message('terminal.file.empty'));
  if (text.length > MAX_JSON_CHARACTERS)
    return failed(message('terminal.saved.large', { millions: MAX_JSON_CHARACTERS / 1_000_000 }));
  if (start === '{' || start === '[') return readSavedJson(text, options);
  return start === '<' || /<script\b/i.test(text)
    ? readSavedPage(text, options)
    : failed(message('terminal.saved.neither'));
}

/** People save whole collections in one list; the lists that a page carries are cut earlier. */
const MAX_ELEMENTS = 100_000;

function readSavedJson(text: string, { handle, at }: SavedOptions): SavedReading {
  const value = parseJson(text.replace(/^\s*\uFEFF/, ''));
  if (value === undefined) return failed(message('terminal.saved.damaged'));
  const elements = Array.isArray(value) ? value.slice(0, MAX_ELEMENTS) : [value];
  const known = elements.flatMap((element) => {
    const shape = shapeOf(element);
    return shape ? [{ shape, harvest: readAs(shape, element, handle, at) }] : [];
  });
  const [first] = known;
  if (!first) return failed(message('terminal.saved.json'));
  return {
    recognised: Array.isArray(value) ? `list of ${first.shape.name}` : first.shape.name,
    problem: null,
    ...joinHarvests(known.map(({ harvest }) => harvest)),
  };
}

function shapeOf(value: unknown): Shape | undefined {
  return SHAPES.find(({ fits }) => fits(value));
}

function readAs({ read, sourceOf }: Shape, value: unknown, askedFor: Handle | null, at: number): Harvest {
  const { sightings, posts, status } = read(value, { source: sourceOf(value), at, askedFor });
  return { sightings, posts, status };
}

function failed(problem: Message): SavedReading {
  return { recognised: null, problem, ...EMPTY_HARVEST };
}
