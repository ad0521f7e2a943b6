// Starts the popup: language, tab, clock. With ?tab=ID it speaks of that tab, for when it is opened as a page of its own.

import { render } from 'preact';
import '../../components/popup/popup.css';
import { PopupFrame } from '../../components/popup/PopupFrame.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { Loading } from '../../components/states/Loading.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { activeTabId } from '../../lib/browser/tabs.ts';
import { Popup } from './popup.tsx';
import { loadWords, type PopupWords } from './popup-words.ts';

function draw({ words, loadMore }: PopupWords, tabId: number | null | 'asking'): void {
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsContext.Provider value={words}>
      <PopupFrame>
        <ErrorBoundary fallback={(detail, retry) => <ErrorState detail={detail} onRetry={retry} />}>
          {tabId === 'asking' ? (
            <Loading />
          ) : (
            <Popup tabId={tabId} now={Date.now()} loadMoreWords={loadMore} />
          )}
        </ErrorBoundary>
      </PopupFrame>
    </WordsContext.Provider>,
    app,
  );
}

async function start(): Promise<void> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  // The tab is asked for while the words are on their way.
  const tabId = Number.isSafeInteger(asked) ? asked : activeTabId().catch(() => null);
  const loaded = await loadWords(extensionLocale());
  document.documentElement.lang = loaded.words.locale;
  document.documentElement.dir = loaded.words.direction;
  // The outline that the page itself brought.
  document.getElementById('app')?.replaceChildren();
  if (typeof tabId !== 'number') draw(loaded, 'asking');
  draw(loaded, await tabId);
}

void start();
