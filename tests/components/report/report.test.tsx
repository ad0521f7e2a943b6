// @vitest-environment happy-dom
// The report from head to foot, in both languages, for owners and strangers.

import { describe, expect, it, vi } from 'vitest';
import { Report } from '../../../components/report/Report.tsx';
import { Signals } from '../../../components/report/Signals.tsx';
import {
  BADGED,
  CONTRADICTING,
  COPY,
  FAN,
  HOSTILE,
  OWN,
  TYPED_CHECK,
  UNKNOWN,
} from '../../../entrypoints/gallery/samples/assessments.ts';
import { parseHandle } from '../../../lib/account/handle.ts';
import type { Saying } from '../../../lib/account/past.ts';
import type { Assessment } from '../../../lib/rules/assessment.ts';
import { press, show, textOf, wordsOf } from '../show.tsx';

const HELP = 'https://help.example/report';

function draw(
  assessment: Assessment,
  { own = false, locale = 'en', sayings = [] as readonly Saying[] } = {},
) {
  const events = { onDismiss: vi.fn(), onTakeBack: vi.fn(), onOwner: vi.fn() };
  const root = show(
    <Report
      assessment={assessment}
      sayings={sayings}
      own={own}
      reportHelp={HELP}
      more={
        <div class="more">
          <Signals assessment={assessment} own={own} onOwner={events.onOwner} />
        </div>
      }
      events={events}
    />,
    wordsOf(locale),
  );
  return { root, events, text: textOf(root) };
}

function saidOf(kind: Saying['kind'], target: string | null): Saying {
  return { subject: 'id:17', kind, target: parseHandle(target), at: Date.UTC(2026, 10, 12) };
}

function all(root: Element, selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map(textOf);
}

describe('who', () => {
  it.each([
    [COPY, false, 'en', '@mara.okafor.0fficial', 'since about March 2026 (estimate)'],
    [COPY, false, 'de', '@mara.okafor.0fficial', 'seit etwa März 2026 (geschätzt)'],
    [OWN, true, 'en', '@lena.brunner', 'since Sep 27, 2021your account'],
    [OWN, true, 'de', '@lena.brunner', 'seit 27.09.2021dein Konto'],
    [UNKNOWN, false, 'en', '@nobody.in.particular', ''],
  ] as const)('%# names the account and its age', (sample, own, locale, handle, age) => {
    const { root } = draw(sample, { own, locale });
    expect(all(root, '.who p')).toEqual([handle, age]);
  });

  it('falls back to the handle where the name is unknown', () => {
    expect(textOf(draw(UNKNOWN).root.querySelector('h1'))).toBe('@nobody.in.particular');
  });
});

describe('badge', () => {
  it('lists what every source said', () => {
    expect(all(draw(COPY).root, '.finding .evidence li')).toEqual([
      'Page data: no badgeNov 21, 2026',
      "TikTok's answer to the page: no badgeNov 21, 2026",
    ]);
  });

  it('lays a contradiction open at once, everything else folded', () => {
    const contradicting = draw(CONTRADICTING, { locale: 'de' }).root.querySelector<HTMLDetailsElement>(
      '.finding',
    );
    expect(contradicting?.open).toBe(true);
    expect(textOf(contradicting)).toContain('Lässt sich nicht sagen: Die Quellen widersprechen sich');
    expect(textOf(contradicting)).toContain('Sichtbare Seite: Abzeichen da');
    expect(draw(OWN).root.querySelector<HTMLDetailsElement>('.finding')?.open).toBe(false);
  });

  it('says so where nothing speaks of a badge', () => {
    expect(draw(UNKNOWN).text).toContain('Nothing we could read speaks of a badge.');
  });

  it('names imitations with the text that was typed', () => {
    const { root, text } = draw(TYPED_CHECK);
    expect(all(root, '.aside li')).toEqual([
      'A check mark is typed into the display name. ✔',
      'A word in the bio claims the badge. officiel vérifié',
    ]);
    expect(text).toContain("TikTok's badge is never part of the name or the bio.");
    expect(draw(OWN).root.querySelector('.aside')).toBeNull();
  });
});

describe('resemblances', () => {
  it('hears the choices and links to the help page', () => {
    const { root, events } = draw(COPY);
    press(root, 'Not a look-alike');
    expect(events.onDismiss).toHaveBeenCalledExactlyOnceWith('maraokafor');
    const link = root.querySelector('.notice a');
    expect([link?.getAttribute('href'), link?.getAttribute('target'), link?.getAttribute('rel')]).toEqual([
      HELP,
      '_blank',
      'noreferrer',
    ]);
    const saying = saidOf('not-look-alike', 'maraokafor');
    const put = draw(COPY, { sayings: [saying], locale: 'de' });
    expect(put.root.querySelector('.pair, .notice a')).toBeNull();
    press(put.root, 'Rückgängig');
    expect(put.events.onTakeBack).toHaveBeenCalledExactlyOnceWith(saying);
    expect(put.text).toContain('12.11.2026');
    expect(put.text).not.toContain('Am 12.11.2026');
  });

  it('says of an account on the same page that it is there, and of none that it is known', () => {
    const [strong] = COPY.lookalikes;
    if (!strong) throw new Error('the sample resembles nobody');
    const target = { ...strong.target, followersAtLeast: 2400, evidence: 'in-view' as const, asOf: null };
    const { text } = draw({ ...COPY, lookalikes: [{ ...strong, target, isInView: true }] });
    expect(text).toContain('The other account');
    expect(text).toContain('on this page');
    expect(text).not.toMatch(/Known account|at least/);
  });

  it('says what would change the answer', () => {
    expect(draw(COPY).text).toContain("What would change thisTikTok's badge on this account");
  });

  it('keeps fans and namesakes to quiet lines', () => {
    const { root } = draw(FAN);
    expect(root.querySelector('.notice')).toBeNull();
    expect(all(root, '.line p')).toEqual([
      'Calls itself a fan account of @maraokaforTikTok allows fan and parody accounts that say so in their display name.',
      'Has the same name as @mara.o',
    ]);
  });
});

describe('readiness', () => {
  it('counts, draws a segment for each, and says how much is answered', () => {
    const { root } = draw(COPY);
    expect(all(root, '.tally > span')).toEqual(['3 met', '1 not met', "4 can't tell", '4 of 8 answered']);
    expect([...root.querySelectorAll('.bar i')].map((segment) => segment.className)).toEqual([
      ...Array(3).fill('passed'),
      'failed',
      ...Array(4).fill('cantTell'),
    ]);
    expect(root.querySelector('.bar')?.getAttribute('aria-hidden')).toBe('true');
    expect(all(draw(COPY, { locale: 'de' }).root, '.tally > span')).toEqual([
      '3 erfüllt',
      '1 nicht erfüllt',
      '4 offen',
      '4 von 8 geklärt',
    ]);
  });

  it('opens each requirement to evidence, advice and source', () => {
    const item = [...draw(COPY).root.querySelectorAll('.outcome')].find((each) =>
      textOf(each).startsWith('Handle resembles the name'),
    );
    expect(item?.tagName).toBe('DETAILS');
    expect(textOf(item?.querySelector('.disclosed') ?? null)).toBe(
      'The handle adds words to the name.Page data, Nov 21, 2026' +
        'Advice to the owner A handle closer to the registered name helps.' +
        'Source: support.tiktok.com, as of Nov 2026',
    );
  });

  it('says the result of every outcome to screen readers', () => {
    for (const item of draw(COPY).root.querySelectorAll('.outcome .asked')) {
      expect(textOf(item)).toMatch(/(Met|Not met|Can't tell|Only the owner sees this|outdated since)/);
    }
  });

  it('gathers for strangers what only the owner can tell, and lists it for the owner', () => {
    expect(textOf(draw(OWN).root.querySelector('.owners summary'))).toBe('4 things only the owner can tell');
    const own = draw(OWN, { own: true });
    expect(own.root.querySelector('.owners')).toBeNull();
    expect(own.text).toContain('Only you can tell');
  });

  it('gives the owner one next step, and strangers none', () => {
    const news = 'Collect three press links from different outlets.';
    expect(textOf(draw(OWN, { own: true }).root.querySelector('.next'))).toContain(news);
    expect(draw(OWN).root.querySelector('.next')).toBeNull();
    const failing = draw(COPY, { own: true }).root;
    expect(all(failing, '.next')).toEqual(['Next stepA handle closer to the registered name helps.']);
  });

  it('folds everything away on an account with the badge', () => {
    expect(draw(BADGED).root.querySelector('details.section .bar')).not.toBeNull();
    expect(draw(OWN).root.querySelector('section.section .bar')).not.toBeNull();
  });

  it('keeps guides and old advice apart from what TikTok asks', () => {
    const { root } = draw(COPY);
    const [signals, outdated] = [...root.querySelectorAll('details.section')];
    expect(all(signals as Element, '.basis')).toEqual(['guide', 'old guide', 'old guide']);
    expect(textOf(outdated ?? null)).toContain('500 new followers a dayoutdated since Jun 2023');
    expect(textOf(root.querySelector('.hint'))).toBe(
      'Followers are officially no factor. TikTok decides; this is not a prediction.',
    );
  });

  it('never shows a percentage', () => {
    for (const sample of [COPY, OWN, BADGED, UNKNOWN, CONTRADICTING]) {
      expect(draw(sample, { own: true }).text).not.toContain('%');
    }
  });
});

describe('the further parts', () => {
  it('stand below what TikTok asks, and what guides look at among them', () => {
    const { root } = draw(COPY);
    const order = [...root.querySelectorAll('.bar, .more, details.section')].map((part) => part.className);
    expect(order).toEqual(['bar', 'more', 'disclosure section', 'disclosure section']);
  });
});

describe('hostile accounts', () => {
  it('stay text of bounded length', () => {
    const { root } = draw(HOSTILE);
    expect(root.querySelector('img, script, iframe')).toBeNull();
    expect(textOf(root.querySelector('h1')).length).toBeLessThanOrEqual(80);
    expect(root.querySelector('h1 bdi')).not.toBeNull();
    expect(root.textContent.length).toBeLessThan(4_000);
  });

  it('cannot put a link of another kind among the sources', () => {
    const [first] = COPY.readiness.requirements.outcomes;
    if (!first) throw new Error('no sample');
    const sources = [{ label: 'x', url: 'javascript:alert(1)', asOf: '2026' }];
    const requirements = { ...COPY.readiness.requirements, outcomes: [{ ...first, sources }] };
    const { root } = draw({ ...COPY, readiness: { ...COPY.readiness, requirements } });
    expect([...root.querySelectorAll('a')].map((link) => link.getAttribute('href'))).not.toContain(
      'javascript:alert(1)',
    );
  });
});
