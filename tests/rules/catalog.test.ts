// Holds the catalogs to the files: every rule and label is listed, named after its file, tested and told in both languages.

import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../lib/rules/catalog.ts';
import { LABEL_RULES } from '../../lib/rules/kind/label-catalog.ts';
import de from '../../lib/words/de/rules.json' with { type: 'json' };
import deSignals from '../../lib/words/de/signals.json' with { type: 'json' };
import en from '../../lib/words/en/rules.json' with { type: 'json' };
import enSignals from '../../lib/words/en/signals.json' with { type: 'json' };
import { check } from './account-builder.ts';

const ROOT = new URL('../../', import.meta.url);

function namesIn(folder: string): string[] {
  return readdirSync(new URL(folder, ROOT)).map((file) => file.replace(/\.ts$/, ''));
}

function idsOf(group: string): string[] {
  return RULES.filter((rule) => rule.group === group).map((rule) => rule.id);
}

describe('the catalog of rules', () => {
  it.each([
    ['requirement', 'lib/rules/requirements'],
    ['signal', 'lib/rules/signals'],
  ])('lists every %s once, under its file’s name', (group, folder) => {
    expect(idsOf(group).toSorted()).toEqual(namesIn(folder).toSorted());
  });

  it('gives each id once', () => {
    expect(new Set(RULES.map(({ id }) => id)).size).toBe(RULES.length);
  });

  it('holds every requirement and signal of the research', () => {
    const numbered = (letter: string, last: number) =>
      Array.from({ length: last }, (_, i) => `${letter}-${String(i + 1).padStart(2, '0')}`);
    const labels: string[] = RULES.flatMap((rule) => rule.labels);
    expect(labels).toEqual(expect.arrayContaining([...numbered('R', 13), ...numbered('H', 11)]));
  });

  it('ends with the outdated claims', () => {
    const isOutdated = RULES.map((rule) => rule.outdatedSince !== null);
    const firstOutdated = isOutdated.indexOf(true);
    expect(idsOf('signal')).toContain(RULES[firstOutdated]?.id);
    expect(
      RULES.slice(firstOutdated)
        .filter((rule) => rule.outdatedSince === null)
        .map(({ id }) => id),
    ).toEqual(['badge-for-money']);
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('has its test', () => {
    expect(existsSync(new URL(`tests/rules/${rule.group}s/${id}.test.ts`, ROOT))).toBe(true);
  });

  it('names sources with address and day', () => {
    expect(rule.sources.length).toBeGreaterThan(0);
    for (const source of rule.sources) {
      expect(URL.canParse(source.url), source.url).toBe(true);
      expect(source.asOf).toMatch(/^20\d\d(-\d\d){0,2}$/);
      expect(source.label).toMatch(/^S\d+[a-z]?$/);
    }
  });

  it('is titled after its id, in both languages', () => {
    expect(rule.title.id).toBe(`rule.${id}`);
    expect({ ...en, ...enSignals }).toHaveProperty([rule.title.id]);
    expect({ ...de, ...deSignals }).toHaveProperty([rule.title.id]);
  });

  it('says something even of an account of which nothing is known, and fails it in nothing', () => {
    const { outcome, evidence } = check(rule);
    expect(evidence.length).toBeGreaterThan(0);
    expect(['cantTell', 'inapplicable']).toContain(outcome);
    if (rule.ownerOnly) expect(outcome).toBe('cantTell');
  });

  it('belongs to TikTok as a requirement and to others as a signal', () => {
    expect(rule.basis === 'tiktok').toBe(rule.group === 'requirement');
  });
});

describe('the catalog of labels', () => {
  it('lists every label once, under its file’s name', () => {
    const labels = LABEL_RULES.map(({ label }) => label);
    expect(labels.toSorted()).toEqual(namesIn('lib/rules/kind/labels').toSorted());
  });

  it.each(LABEL_RULES.map(({ label }) => label))('%s has its test', (label) => {
    expect(existsSync(new URL(`tests/rules/kind/labels/${label}.test.ts`, ROOT))).toBe(true);
  });
});
