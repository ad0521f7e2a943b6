// @vitest-environment happy-dom
// What is remembered of an account, in the head of the report and in the card: facts with their days, in both languages.

import { describe, expect, it, vi } from 'vitest';
import { CardBody } from '../../../components/badge/CardBody.tsx';
import { Who } from '../../../components/report/Who.tsx';
import { COPY } from '../../../entrypoints/gallery/samples/assessments.ts';
import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { Past } from '../../../lib/account/past.ts';
import { digestOf } from '../../../lib/rules/digest.ts';
import { press, show, textOf, wordsOf } from '../show.tsx';

const UNTIL = Date.UTC(2026, 4, 3);

function handleOf(text: string): Handle {
  const handle = parseHandle(text);
  if (!handle) throw new Error(`no handle: ${text}`);
  return handle;
}

const PAST: Past = {
  earlier: [
    { handle: handleOf('old.name'), until: UNTIL },
    { handle: handleOf('older.name'), until: UNTIL },
  ],
  takenOver: { displayName: 'Mara\u202e Okafor', handle: null, until: UNTIL },
  decided: { kind: 'look-alike', at: UNTIL },
};

/** The lines below handle and age. */
function linesOf(past: Past, locale = 'en'): readonly string[] {
  const root = show(
    <Who assessment={COPY} own={false} past={past} sayings={[]} onTakeBack={vi.fn()} />,
    wordsOf(locale),
  );
  return [...root.querySelectorAll('.who p')].slice(2).map(textOf);
}

describe('what is remembered', () => {
  it('stands below the handle, the last earlier one first, with names tamed', () => {
    expect(linesOf(PAST)).toEqual([
      'was @old.name until May 3, 2026',
      'Until May 3, 2026, @mara.okafor.0fficial was the handle of Mara Okafor, an account with TikTok’s badge',
    ]);
  });

  it('says what the other account is called now, where that is known', () => {
    const takenOver = { displayName: 'Mara Okafor', handle: handleOf('mara.now'), until: UNTIL };
    expect(linesOf({ earlier: [], takenOver, decided: { kind: 'genuine', at: UNTIL } }, 'de')).toEqual([
      'Bis 03.05.2026 war @mara.okafor.0fficial der Nutzername von Mara Okafor, einem Konto mit TikToks Abzeichen, das jetzt @mara.now heißt',
    ]);
  });

  it('is nothing where nothing is', () => {
    expect(linesOf({ earlier: [], takenOver: null, decided: null })).toEqual([]);
  });

  it('stands in the card on the page too', () => {
    const view = { state: 'ready', ...digestOf(COPY, [], PAST) } as const;
    const events = { onDismiss: vi.fn(), onUndo: vi.fn(), onMore: vi.fn() };
    const root = show(<CardBody words={wordsOf('en')} view={view} finding={null} {...events} />);
    const facts = [...root.querySelectorAll('.facts li')].map(textOf);
    expect(facts.slice(-3)).toEqual([...linesOf(PAST), 'On May 3, 2026 you said that this is a look-alike']);
  });
});

describe('what the person said', () => {
  it.each([
    ['genuine', null, 'On Nov 12, 2026 you said that this account is genuine'],
    ['look-alike', null, 'On Nov 12, 2026 you said that this is a look-alike'],
    ['not-look-alike', 'old.name', 'On Nov 12, 2026 you said that this is not a look-alike of @old.name'],
  ] as const)('stands at the head as %s, with its day and the taking back', (kind, target, text) => {
    const saying = {
      subject: 'id:17',
      kind,
      target: target && handleOf(target),
      at: Date.UTC(2026, 10, 12),
    } as const;
    const onTakeBack = vi.fn();
    const root = show(
      <Who assessment={COPY} own={false} past={PAST} sayings={[saying]} onTakeBack={onTakeBack} />,
    );
    expect(textOf(root)).toContain(text);
    press(root, 'Undo');
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(saying);
    // The line goes with the word; whoever uses the keyboard is left at the name.
    expect(root.ownerDocument.activeElement).toBe(root.querySelector('h1'));
  });
});
