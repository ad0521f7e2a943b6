// @vitest-environment happy-dom
// What is remembered of an account, in the head of the report and in the card: facts with their days, in both languages.

import { describe, expect, it, vi } from 'vitest';
import { CardBody } from '../../../components/badge/CardBody.tsx';
import { Who } from '../../../components/report/Who.tsx';
import { COPY } from '../../../entrypoints/gallery/samples/assessments.ts';
import { type Handle, parseHandle } from '../../../lib/account/handle.ts';
import type { Past } from '../../../lib/account/past.ts';
import { digestOf } from '../../../lib/rules/digest.ts';
import { show, textOf, wordsOf } from '../show.tsx';

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
  const root = show(<Who assessment={COPY} own={false} past={past} />, wordsOf(locale));
  return [...root.querySelectorAll('.who p')].slice(2).map(textOf);
}

describe('what is remembered', () => {
  it('stands below the handle, the last earlier one first, with names tamed', () => {
    expect(linesOf(PAST)).toEqual([
      'was @old.name until May 3, 2026',
      'Until May 3, 2026, @mara.okafor.0fficial was the handle of Mara Okafor, an account with TikTok’s badge',
      'On May 3, 2026 you said that this is a look-alike',
    ]);
  });

  it('says what the other account is called now, where that is known', () => {
    const takenOver = { displayName: 'Mara Okafor', handle: handleOf('mara.now'), until: UNTIL };
    expect(linesOf({ earlier: [], takenOver, decided: { kind: 'genuine', at: UNTIL } }, 'de')).toEqual([
      'Bis 03.05.2026 war @mara.okafor.0fficial der Nutzername von Mara Okafor, einem Konto mit TikToks Abzeichen, das jetzt @mara.now heißt',
      'Am 03.05.2026 hast du gesagt, dass dieses Konto echt ist',
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
    expect(facts.slice(-3)).toEqual(linesOf(PAST));
  });
});
