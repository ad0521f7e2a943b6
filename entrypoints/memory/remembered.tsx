// "What Ticklens remembers": asks the background what there is, and hands it to the parts of the page. Every state has a name
// and a screen.

import { Fragment, type VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { MemoryPage } from '../../components/memory/MemoryPage.tsx';
import { type MemoryTrouble, MemoryTroubleState } from '../../components/memory/memory-states.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { Loading } from '../../components/states/Loading.tsx';
import type { MemoryOverview } from '../../lib/browser/memory-messages.ts';
import { askOverview } from '../../lib/browser/memory-page.ts';
import { BroughtPart } from './brought-part.tsx';
import { DecisionsPart } from './decisions-part.tsx';
import { ErasePart } from './erase-part.tsx';
import { ExchangePart } from './exchange-part.tsx';
import { FindingsPart } from './findings-part.tsx';
import { MetPart } from './met-part.tsx';
import { WatchPart } from './watch-part.tsx';

type Shown =
  | { readonly state: 'asking' }
  | { readonly state: 'failed'; readonly detail: string }
  | { readonly state: 'trouble'; readonly trouble: MemoryTrouble }
  | { readonly state: 'open'; readonly overview: MemoryOverview };

/** Draws the page. */
export function Remembered({ now }: { now: () => number }): VNode {
  const [shown, setShown] = useState<Shown>({ state: 'asking' });
  const [turn, setTurn] = useState(0);
  const [erasures, setErasures] = useState(0);

  const ask = useCallback(async () => {
    try {
      const overview = await askOverview();
      setShown(
        overview.state === 'open'
          ? { state: 'open', overview }
          : { state: 'trouble', trouble: overview.state === 'private' ? 'private' : overview.problem },
      );
      setTurn((before) => before + 1);
    } catch (error) {
      setShown({ state: 'failed', detail: error instanceof Error ? error.message : String(error) });
    }
  }, []);

  useEffect(() => {
    void ask();
  }, [ask]);

  switch (shown.state) {
    case 'asking':
      return <Loading />;
    case 'failed':
      return <ErrorState detail={shown.detail} onRetry={() => void ask()} />;
    case 'trouble':
      return (
        <MemoryTroubleState trouble={shown.trouble} onRetry={() => void ask()}>
          {shown.trouble === 'corrupt' || shown.trouble === 'newer-version' ? (
            <ErasePart onTried={ask} />
          ) : null}
        </MemoryTroubleState>
      );
    case 'open': {
      const { overview } = shown;
      const part = { overview, turn, onChanged: ask, now };
      const { identities, decisions, counts, bytes, retentionDays } = overview;
      return (
        <MemoryPage
          amounts={{ ...counts, bytes, identities: identities.length, decisions: decisions.length }}
          retentionDays={retentionDays}
          settingsAddress="/settings.html"
        >
          <Fragment key={erasures}>
            <WatchPart {...part} />
            <FindingsPart {...part} />
            <DecisionsPart {...part} />
            <MetPart {...part} />
            <BroughtPart {...part} />
            <ExchangePart {...part} />
          </Fragment>
          <ErasePart
            onTried={async (isErased) => {
              // What could be put back is gone too.
              if (isErased) setErasures((before) => before + 1);
              await ask();
            }}
          />
        </MemoryPage>
      );
    }
  }
}
