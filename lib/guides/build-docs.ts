// Makes docs/guides.md and docs/guides.de.md out of the guides: npm run guides. A test holds the pages to what this gives.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { RuleSource } from '../rules/rule.ts';
import de from '../words/de/guides.json' with { type: 'json' };
import en from '../words/en/guides.json' with { type: 'json' };
import { type Message, type MessageId, message } from '../words/message.ts';
import { sayPartialDate } from '../words/partial-date.ts';
import { createWords, type Words } from '../words/words.ts';
import { GUIDES } from './catalog.ts';
import { type Guide, type GuideLanguage, type Line, type MenuItem, sourcesOf, unconfirmed } from './guide.ts';

const DOCS = join(import.meta.dirname, '..', '..', 'docs');
const TABLES = { en, de } as const;
const FILES: Readonly<Record<GuideLanguage, string>> = { en: 'guides.md', de: 'guides.de.md' };

/** Gives the text of the page in one language; each guide's id is an anchor in it. */
export function guidesText(language: GuideLanguage): string {
  const words = createWords(language, [TABLES[language]]);
  const text = (id: MessageId, args: Message['args'] = {}) => words.say(message(id, args));
  return [
    '<!-- Made by npm run guides; edit lib/guides and lib/words instead. -->',
    `# ${text('guides.title')}`,
    text('guides.intro'),
    GUIDES.map(({ id, title }) => `- [${text(title)}](#${id})`).join('\n'),
    ...GUIDES.map((guide) => writeGuide(guide, language, words)),
    `## ${text('guides.addresses')}\n\n${addresses(language)}`,
    text('guides.independent'),
  ]
    .join('\n\n')
    .concat('\n');
}

function writeGuide(guide: Guide, language: GuideLanguage, words: Words): string {
  const text = (id: MessageId, args: Message['args'] = {}) => words.say(message(id, args));
  const asOf = text('guides.asOf', { month: sayPartialDate(guide.asOf, words.locale) });
  const star = unconfirmed(guide, language).length > 0 ? [`\\${text('guides.unconfirmed')}`] : [];
  const help = guide.help.map((url) => `<${url}>`).join(' · ');
  return [
    `<a id="${guide.id}"></a>\n\n## ${text(guide.title)}`,
    `${text(guide.about)} ${asOf}`,
    ...guide.sections.flatMap(({ title, ordered, lines }) => [
      `### ${text(title)}`,
      lines
        .map((entry, i) => `${ordered ? `${i + 1}.` : '-'} ${writeLine(entry, language, words)}`)
        .join('\n'),
    ]),
    ...star,
    text('guides.help', { page: help }),
  ].join('\n\n');
}

function writeLine(entry: Line, language: GuideLanguage, words: Words): string {
  const { text, menu } = entry;
  const sources = sourcesOf(entry, language);
  const said = text ? [words.say(message(text))] : [];
  const way = menu.map((item) => writeItem(item, language, words)).join(' › ');
  const read = words.say(
    message('guides.sources', { list: sources.map((source) => writeSource(source, words)).join('; ') }),
  );
  return [...said, ...(way === '' ? [] : [way]), `(${read})`].join(' ');
}

function writeItem({ id, readIn }: MenuItem, language: GuideLanguage, words: Words): string {
  return `**${words.say(message(id))}**${readIn[language] === null ? '\\*' : ''}`;
}

/** A site and its day as text: the guides link to TikTok's help only, and addresses() tells the rest. */
function writeSource({ url, label, asOf }: RuleSource, words: Words): string {
  const site = `${label} ${new URL(url).hostname.replace(/^www\./, '')}`;
  return words.say(message('guides.source', { site, day: sayPartialDate(asOf, words.locale) }));
}

/** Every source once, as text that is no link. */
function addresses(language: GuideLanguage): string {
  const sources = GUIDES.flatMap(({ sections }) =>
    sections.flatMap(({ lines }) => lines.flatMap((entry) => sourcesOf(entry, language))),
  );
  const lines = sources.map(({ label, url }) => `- ${label}: \`${url}\``);
  return [...new Set(lines)].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).join('\n');
}

function main(): void {
  for (const language of ['en', 'de'] as const)
    writeFileSync(join(DOCS, FILES[language]), guidesText(language));
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) main();
