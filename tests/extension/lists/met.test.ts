// Who was met on a page, for the popup, and how many of them are findings, for the toolbar.

import { describe, expect, it, vi } from 'vitest';
import { keepMet } from '../../../entrypoints/tiktok.content/lists/met.ts';
import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { CardVerdict, SeenCard } from '../../../lib/browser/card-messages.ts';
import type { FindingKind } from '../../../lib/lookalike/list-finding.ts';
import { digest } from './digest.ts';

function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`${text} is no handle`);
  return handle;
}

function card(name: string): SeenCard {
  return { surface: 'comment', handle: handleOf(name), sightings: [], said: null, drawsBadge: true };
}

function verdict(name: string, kind: FindingKind | null): CardVerdict {
  const finding = kind && { kind, digest };
  return { handle: handleOf(name), subject: `handle:${name}`, finding };
}

describe('keepMet', () => {
  it('gives everybody once, newest first, at most 200', () => {
    const met = keepMet(() => {});
    for (let i = 0; i < 250; i += 1) met.meet(card(`person${i}`));
    met.meet(card('person100'));
    const handles = met.cards().map(({ handle }) => handle);
    expect(handles).toHaveLength(200);
    expect(handles.slice(0, 3)).toEqual(['person100', 'person249', 'person248']);
    expect(new Set(handles).size).toBe(200);
  });

  it('counts accounts with a finding, each once, and tells the number only when it changes', () => {
    const onCount = vi.fn();
    const met = keepMet(onCount);
    met.judge('1 nora', verdict('nora', 'look-alike'));
    met.judge('2 nora', verdict('nora', 'look-alike'));
    met.judge('1 mill', verdict('mill', 'fan'));
    met.judge('1 tove', verdict('tove', null));
    met.judge('1 ines', verdict('ines', 'badge'));
    expect(onCount.mock.calls).toEqual([[1], [2]]);
  });

  it('takes a finding back when the same question is answered otherwise', () => {
    const onCount = vi.fn();
    const met = keepMet(onCount);
    met.judge('["nora"] 1 1', verdict('nora', 'look-alike'));
    // The same card, while something else is known or somebody else is around.
    met.judge('["nora"] 2 7', verdict('nora', null));
    expect(onCount.mock.calls).toEqual([[1], [0]]);
  });

  it('forgets all, and says so', () => {
    const onCount = vi.fn();
    const met = keepMet(onCount);
    met.meet(card('nora'));
    met.judge('1 nora', verdict('nora', 'look-alike'));
    met.forget();
    met.forget();
    expect(met.cards()).toEqual([]);
    expect(onCount.mock.calls).toEqual([[1], [0]]);
  });

  it('counts no further than anybody is told', () => {
    const onCount = vi.fn();
    const met = keepMet(onCount);
    for (let i = 0; i < 3_000; i += 1)
      met.judge(`["comment","person${i}"] 1 1`, verdict(`person${i}`, 'look-alike'));
    expect(onCount.mock.lastCall?.[0]).toBe(200);
  });

  it('keeps the card of an account that was found, where it comes by again on another place', () => {
    const met = keepMet(() => {});
    const surfaces = () => met.cards().map(({ surface }) => surface);
    met.meet(card('juna.copy'));
    met.judge('["comment","juna.copy"] 1 1', verdict('juna.copy', 'look-alike'));
    met.meet({ ...card('juna.copy'), surface: 'sidebar' });
    expect(surfaces()).toEqual(['comment']);
    met.judge('["comment","juna.copy"] 2 1', verdict('juna.copy', null));
    met.meet({ ...card('juna.copy'), surface: 'sidebar' });
    expect(surfaces()).toEqual(['sidebar']);
  });
});
