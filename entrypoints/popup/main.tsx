// Starts the popup: language, tab, clock. With ?tab=ID it speaks of that tab, for when it is opened as a page of its own.

import { render } from 'preact';
import '../../components/popup/popup.css';
import { PopupFrame } from '../../components/popup/PopupFrame.tsx';
import { Loading } from '../../components/states/Loading.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { activeTabId } from '../../lib/browser/tabs.ts';
import { Popup } from './popup.tsx';
import { loadWords, type PopupWords } from './popup-words.ts';

function draw({ words, loadMore }: PopupWords, tabId: number | null | 'asking', isInToolbar: boolean): void {
  const app = document.getElementById('app');
  if (!app) return;
  render(
    <WordsContext.Provider value={words}>
      {tabId === 'asking' ? (
        <PopupFrame>
          <Loading />
        </PopupFrame>
      ) : (
        <Popup tabId={tabId} now={Date.now()} isInToolbar={isInToolbar} loadMoreWords={loadMore} />
      )}
    </WordsContext.Provider>,
    app,
  );
}

async function start(): Promise<void> {
  const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);
  // The tab is asked for while the words are on their way.
  const isInToolbar = !Number.isSafeInteger(asked);
  const tabId = isInToolbar ? activeTabId().catch(() => null) : asked;
  const loaded = await loadWords(extensionLocale());
  document.documentElement.lang = loaded.words.locale;
  document.documentElement.dir = loaded.words.direction;
  // The outline that the page itself brought.
  document.getElementById('app')?.replaceChildren();
  if (typeof tabId !== 'number') draw(loaded, 'asking', isInToolbar);
  draw(loaded, await tabId, isInToolbar);
}

void start();
