// Writes docs/rules.md out of what the rules run on: catalogs, thresholds, vectors and notes. Text in, text out; reading and
// writing files is build.ts.

import { type Message, message } from '../../words/message.ts';
import type { Words } from '../../words/words.ts';
import type { RuleSource } from '../rule.ts';
import { type Chapter, ENTRIES, type Entry, SOURCES } from './entries.ts';
import { type Example, examplesOf } from './examples.ts';
import { type Note, sayValue } from './note.ts';
import type { Threshold } from './threshold.ts';
import type { VectorFile } from './vector-form.ts';

/** What belongs to one entry. */
export interface Page {
  readonly entry: Entry;
  readonly note: Note;
  readonly thresholds: readonly Threshold[];
  readonly vectors: VectorFile;
}

const CHAPTERS: Readonly<
  Record<Chapter, { readonly title: string; readonly about: string; readonly basis: string | null }>
> = {
  requirements: {
    title: 'Requirements',
    basis: null,
    about:
      'What TikTok asks of an account that wants its badge. TikTok decides; meeting all of them gives no right to the badge.',
  },
  signals: {
    title: 'Signals',
    basis: null,
    about:
      'What guides look at. TikTok asks for none of it, and followers are officially no factor. The last ones are claims that no longer hold; they are shown because people still meet them, and never counted.',
  },
  kind: {
    title: 'Kind of account',
    basis: "TikTok's own data; how the types are told apart is this project's reading",
    about:
      'The type of account and its further labels. A label that is not found says nothing: most are missing from most pages.',
  },
  identity: {
    title: 'Who stands behind it',
    basis: "the second of the two articles; TikTok's own marks go before what an account says of itself",
    about:
      'The first of two questions between "official" and "marketing": does somebody else confirm who is behind the account, or only the account itself?',
  },
  promotion: {
    title: 'How much it promotes',
    basis: "TikTok's own test for commercial content, and the second article",
    about:
      'The second question. It is a share of posts and no word on whether they are labelled as a law asks.',
  },
  comparison: {
    title: 'The comparison, row by row',
    basis: "a row of the second article's comparison",
    about: 'For each row of the comparison: which side the account in view is nearer to, and by what.',
  },
  advice: {
    title: 'Advice',
    basis: 'a best practice of the second article',
    about: 'Practices from the same article, each given only where something measured calls for it.',
  },
};

const BASIS = {
  tiktok: "TikTok's own word on its badge",
  guide: 'guides name it, TikTok does not ask for it',
  seed: 'the article this project grew from names it',
} as const;

/** Gives the whole book. Words are the English ones: titles stand in it as on the screens. */
export function writeBook(pages: readonly Page[], words: Words): string {
  const chapters = Object.keys(CHAPTERS).filter((name): name is Chapter => name in CHAPTERS);
  return [
    head(),
    ...chapters.map((chapter) => contents(chapter, words)),
    ...chapters.flatMap((chapter) => [
      `## ${CHAPTERS[chapter].title}\n\n${CHAPTERS[chapter].about}`,
      ...pages.filter(({ entry }) => entry.chapter === chapter).map((page) => section(page, words)),
    ]),
    sources(),
  ]
    .join('\n\n')
    .concat('\n');
}

function head(): string {
  return `<!-- Made by npm run rules; edit lib/rules/handbook/notes and tests/vectors/rules instead. -->

# The rules, one by one

Every question that Ticklens asks of an account: what is asked, who says so, from which number on, how it is read, and how it may be
wrong. Titles, sources and numbers are those the code runs on; a test fails when this page is older than the code. The examples are the
first of each rule's [test vectors](../tests/vectors/rules/README.md), at the moment their files name. Where the claims of the two
articles that this project grew from ended up is [seeds.md](seeds.md).

Answers are \`passed\`, \`failed\`, \`cantTell\` (nothing we could read says), \`inapplicable\` (not asked of this account, or a remark that
asks nothing) and \`untested\` (measured, not judged). Unknown is never no.

**To disagree** with an answer: open the report's evidence, which names what was read and when; save the page and run
\`npm run inspect\` over it to see the same as text; then [open an issue](../CONTRIBUTING.md) that names the rule. What would show a rule wrong stands under each.`;
}

function contents(chapter: Chapter, words: Words): string {
  const lines = ENTRIES.filter((entry) => entry.chapter === chapter).map(
    ({ id, title }) => `- [${id}](#${id})${title ? `: ${say(title, words)}` : ''}`,
  );
  return `**${CHAPTERS[chapter].title}**\n\n${lines.join('\n')}`;
}

function section({ entry, note, thresholds, vectors }: Page, words: Words): string {
  const title = entry.title ? say(entry.title, words) : (note.title ?? entry.id);
  const rows = [
    `- **Basis**: ${basisOf(entry)}`,
    `- **Threshold**: ${thresholds.length === 0 ? 'none' : ''}${thresholds.map(sayThreshold).join('')}`,
    `- **How it is read**: ${note.read}`,
    `- **Source**: ${entry.sources.length === 0 ? "none published; read in the data that TikTok's own pages carry" : entry.sources.map(link).join('; ')}`,
    ...examplesOf(entry.id, entry.chapter, vectors.vectors).map((example) => sayExample(example, vectors)),
    `- **Limits**: ${note.limits}`,
    `- **How to disagree**: ${note.disagree}`,
  ];
  return `### ${entry.id}\n\n**${title}.** ${note.asks}\n\n${rows.join('\n')}`;
}

function basisOf({ chapter, basis, labels, ownerOnly, outdatedSince }: Entry): string {
  const said = [
    (basis && BASIS[basis]) ?? CHAPTERS[chapter].basis ?? '',
    ...(outdatedSince ? [`no longer holds since ${outdatedSince}, never counted`] : []),
    ...(ownerOnly ? ['only the owner can answer it'] : []),
    ...(labels.length > 0 ? [`labels in the research: ${labels.join(', ')}`] : []),
  ];
  return said.join('; ');
}

function sayThreshold(threshold: Threshold): string {
  const from = threshold.source ? link(threshold.source) : 'a choice of this project';
  return `\n  - \`${threshold.name}\` ${sayValue(threshold)} ${threshold.unit}: ${threshold.means} (${from})`;
}

function sayExample({ outcome, vector }: Example, { now }: VectorFile): string {
  if (!vector) return `- **Never** \`${outcome}\``;
  const { reason, border: _, expected: __, ...input } = vector;
  return `- **Example, \`${outcome}\`**: ${reason}\n  \`${JSON.stringify({ now, ...input })}\``;
}

function sources(): string {
  const lines = SOURCES.toSorted((a, b) => a.label.localeCompare(b.label, 'en', { numeric: true })).map(
    (source) => `- ${link(source)}: <${source.url}>`,
  );
  return `## Sources\n\n${[...new Set(lines)].join('\n')}`;
}

function link({ label, url, asOf }: RuleSource): string {
  return `[${label}](${url}) (${asOf})`;
}

function say(title: Message, words: Words): string {
  return words.say(message(title.id, title.args ?? {})).replace(/\.$/, '');
}
