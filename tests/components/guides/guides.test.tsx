// @vitest-environment happy-dom
// The guides page in both languages: every guide under its anchor, links to TikTok's help alone, unconfirmed names told aloud too.

import { describe, expect, it } from 'vitest';
import { GuidesPage } from '../../../components/guides/GuidesPage.tsx';
import { PageFrame } from '../../../components/page/PageFrame.tsx';
import { GUIDES } from '../../../lib/guides/catalog.ts';
import { unconfirmed } from '../../../lib/guides/guide.ts';
import de from '../../../lib/words/de/guides.json' with { type: 'json' };
import ownerDe from '../../../lib/words/de/owner.json' with { type: 'json' };
import en from '../../../lib/words/en/guides.json' with { type: 'json' };
import ownerEn from '../../../lib/words/en/owner.json' with { type: 'json' };
import { createWords } from '../../../lib/words/words.ts';
import { LOCALES, show, textOf } from '../show.tsx';

const TABLES = { en, de } as const;

describe.each(LOCALES)('in %s', (language) => {
  const page = () =>
    show(<GuidesPage guides={GUIDES} language={language} />, createWords(language, [TABLES[language]]));

  it('every guide has its anchor, and the list at the top leads there', () => {
    const root = page();
    const led = [...root.querySelectorAll('header nav a')].map((link) => link.getAttribute('href'));
    expect(led).toEqual(GUIDES.map(({ id }) => `#${id}`));
    for (const { id, title } of GUIDES) {
      const article = root.querySelector(`article[id="${id}"]`);
      expect(article?.getAttribute('aria-labelledby')).toBe(`${id}-title`);
      expect(textOf(article?.querySelector('h2') ?? null)).toBe(
        TABLES[language][title as keyof typeof en].text,
      );
    }
  });

  it('leaves the extension for TikTok’s help alone', () => {
    const links = [...page().querySelectorAll('main a')];
    expect(links.length).toBeGreaterThanOrEqual(GUIDES.length);
    for (const link of links) {
      expect(link.getAttribute('href')).toMatch(/^https:\/\/support\.tiktok\.com\//);
      expect(link.getAttribute('rel')).toBe('noreferrer');
    }
  });

  it('shows every sentence in words', () => {
    expect(textOf(page())).not.toMatch(/guides?\.[a-z]|menu\.[a-z]|\{\w+\}/);
  });

  it('stars a name that was not confirmed, for eyes and ears, and explains the star once a guide', () => {
    const root = page();
    const { text } = TABLES[language]['guides.unconfirmed'];
    for (const guide of GUIDES) {
      const article = root.querySelector(`article[id="${guide.id}"]`);
      const names = unconfirmed(guide, language);
      const starred = [...(article?.querySelectorAll('.way li') ?? [])].filter((item) =>
        textOf(item).includes('*'),
      );
      expect(starred.length >= names.length && starred.length > 0 === names.length > 0).toBe(true);
      for (const item of starred)
        expect(textOf(item)).toContain(TABLES[language]['guides.unconfirmed.short'].text);
      expect(textOf(article).split(text).length - 1).toBe(names.length > 0 ? 1 : 0);
    }
  });

  it('is found from the foot of the extension’s other pages', () => {
    const table = language === 'de' ? ownerDe : ownerEn;
    const link = show(<PageFrame>·</PageFrame>, createWords(language, [table])).querySelector('footer a');
    expect(link?.getAttribute('href')).toBe('/guides.html');
    expect(textOf(link)).toBe(table['owner.guides'].text);
  });
});
