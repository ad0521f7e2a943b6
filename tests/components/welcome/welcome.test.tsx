// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { Welcome } from '../../../components/welcome/Welcome.tsx';
import de from '../../../lib/words/de/welcome.json' with { type: 'json' };
import en from '../../../lib/words/en/welcome.json' with { type: 'json' };
import { createWords } from '../../../lib/words/words.ts';
import { show, textOf } from '../show.tsx';

it.each([
  ['en', en, ['What it does', 'What it keeps, and where', 'What it never does', 'How to erase it', 'Begin']],
  ['de', de, ['Was es tut', 'Was es aufbewahrt, und wo', 'Was es nie tut', 'Wie du es löschst', 'Anfangen']],
] as const)(
  'says in %s what it does, keeps and never does, and how to erase it',
  (locale, table, headings) => {
    const root = show(
      <Welcome site="https://site.example/" owner="own.html" />,
      createWords(locale, [table]),
    );
    expect([...root.querySelectorAll('h2')].map(textOf)).toEqual([...headings]);
    // Every text there is for this page stands on it.
    for (const [id, { text }] of Object.entries(table)) expect(textOf(root), id).toContain(text);
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
      'https://site.example/',
      'own.html',
    ]);
  },
);
