// Makes any text into plain, well-formed, bounded HTML before a DOM is built from it. Saved pages are hostile input:
// an HTML parser that keeps its open elements in a list takes quadratic time over deep nesting, and so do readers that
// climb to ancestors. What TikTok's pages say in elements, attributes, text and scripts comes through unchanged.

import { readTag } from './html-tag.ts';

/** Deepest nesting kept; Blink flattens beyond the same depth (third_party/blink/renderer/core/html/parser, seen 2026-11). */
const MAX_DEPTH = 512;
/** Elements and pieces of text kept. A profile page scrolled to 2,000 videos has about 50,000. */
const MAX_NODES = 120_000;

/** Elements without an end tag (HTML Living Standard 13.1.2, seen 2026-11). */
const VOID_NAMES = new Set(
  'area base br col embed hr img input link meta param source track wbr basefont command frame isindex keygen'.split(
    ' ',
  ),
);
/** Elements whose content is no markup; only what `script` and `title` hold is kept. */
const RAW_NAMES = new Set('script style textarea title xmp iframe noembed noframes plaintext'.split(' '));
/** Elements that end where the next of their kind starts. */
const REPEATED_NAMES = new Set('p li dt dd option tr td th'.split(' '));
const FOREIGN_NAMES = ['svg', 'math'];

interface Output {
  readonly pieces: string[];
  readonly open: string[];
  /** How often each name stands in `open`, so that a stray end tag costs nothing. */
  readonly counts: Map<string, number>;
  /** Start tags beyond the greatest depth whose end is still to come. */
  hidden: number;
  nodes: number;
  hasRoot: boolean;
}

/**
 * Gives HTML in which every element is closed in order, nothing is nested deeper than 512 and comments are gone; text that
 * is no HTML comes back as one piece of text. Linear in the length; what lies beyond 120,000 nodes is left out. Never throws.
 */
export function tameHtml(html: string): string {
  const output: Output = { pieces: [], open: [], counts: new Map(), hidden: 0, nodes: 0, hasRoot: false };
  let position = 0;
  while (position < html.length && output.nodes < MAX_NODES) {
    const next = html.indexOf('<', position);
    const end = next < 0 ? html.length : next;
    if (end > position) putText(output, html.slice(position, end));
    position = next < 0 ? end : readMarkup(html, next, output);
  }
  while (output.open.length > 0) closeTop(output);
  const body = output.pieces.join('');
  return `<!doctype html>${output.hasRoot ? body : `<html><body>${body}</body></html>`}`;
}

/** Reads what starts with the `<` at `start` and gives the position after it. */
function readMarkup(html: string, start: number, output: Output): number {
  const second = html[start + 1] ?? '';
  if (second === '!' || second === '?')
    return after(html, html.startsWith('<!--', start) ? '-->' : '>', start + 2);
  if (second === '/') {
    const end = after(html, '>', start + 2);
    const name = /^[a-z][a-z0-9-]*/i.exec(html.slice(start + 2, Math.min(end, start + 66)))?.[0];
    if (name) closeNamed(output, name.toLowerCase());
    return end;
  }
  const tag = readTag(html, start);
  if (!tag) {
    putText(output, '<');
    return start + 1;
  }
  if (tag.name === 'html') output.hasRoot = true;
  if (RAW_NAMES.has(tag.name)) return readRaw(html, tag.name, tag.text, tag.end, output);
  open(output, tag.name, tag.text);
  if (tag.selfClosing && isForeign(output)) closeNamed(output, tag.name);
  return tag.end;
}

function readRaw(html: string, name: string, startTag: string, from: number, output: Output): number {
  const endTag = new RegExp(`</${name}(?=[\\s/>])`, 'gi');
  endTag.lastIndex = from;
  const end = endTag.exec(html)?.index ?? html.length;
  if ((name === 'script' && !isForeign(output)) || name === 'title') {
    open(output, name, startTag);
    if (name === 'title') putText(output, html.slice(from, end));
    else if (output.hidden === 0) output.pieces.push(html.slice(from, end));
    closeNamed(output, name);
  }
  return after(html, '>', end);
}

function open(output: Output, name: string, startTag: string): void {
  if (REPEATED_NAMES.has(name) && output.open.at(-1) === name) closeTop(output);
  output.nodes += 1;
  if (VOID_NAMES.has(name)) output.pieces.push(startTag);
  else if (output.open.length >= MAX_DEPTH) output.hidden += 1;
  else {
    output.pieces.push(startTag);
    output.open.push(name);
    output.counts.set(name, countOf(output, name) + 1);
  }
}

function closeNamed(output: Output, name: string): void {
  if (output.hidden > 0) {
    output.hidden -= 1;
    return;
  }
  if (countOf(output, name) === 0) return;
  const index = output.open.lastIndexOf(name);
  while (output.open.length > index) closeTop(output);
}

function closeTop(output: Output): void {
  const name = output.open.pop();
  if (name === undefined) return;
  output.pieces.push(`</${name}>`);
  output.counts.set(name, countOf(output, name) - 1);
}

function countOf(output: Output, name: string): number {
  return output.counts.get(name) ?? 0;
}

/** Inside drawings and formulas, where a slash ends a tag and scripts are not data. */
function isForeign(output: Output): boolean {
  return FOREIGN_NAMES.some((name) => countOf(output, name) > 0);
}

/** Entities and stray `<` count as nodes, since the DOM makes a text node of each. */
function putText(output: Output, text: string): void {
  const pieces = /[&<]/g;
  let end = text.length;
  while (pieces.exec(text)) {
    output.nodes += 1;
    if (output.nodes < MAX_NODES) continue;
    end = pieces.lastIndex - 1;
    break;
  }
  output.nodes += 1;
  output.pieces.push(text.slice(0, end).replaceAll('<', '&lt;'));
}

function after(html: string, mark: string, from: number): number {
  const index = html.indexOf(mark, from);
  return index < 0 ? html.length : index + mark.length;
}
