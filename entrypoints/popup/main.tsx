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
import { popupWords } from './popup-words.ts';

const words = popupWords(extensionLocale());
const app = document.getElementById('app');
const asked = Number(new URLSearchParams(location.search).get('tab') ?? Number.NaN);

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;

function draw(tabId: number | null | 'asking'): void {
  if (!app) return;
  render(
    <WordsContext.Provider value={words}>
      <PopupFrame>
        <ErrorBoundary fallback={(detail, retry) => <ErrorState detail={detail} onRetry={retry} />}>
          {tabId === 'asking' ? <Loading /> : <Popup tabId={tabId} now={Date.now()} />}
        </ErrorBoundary>
      </PopupFrame>
    </WordsContext.Provider>,
    app,
  );
}

if (Number.isSafeInteger(asked)) draw(asked);
else {
  draw('asking');
  void activeTabId().then(draw, () => draw(null));
}
