// Starts "What Ticklens remembers" (public/memory.html) in the browser's language. Built as a script of its own, as the other
// pages in tabs are, so that the popup does not weigh more.

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/memory/memory-page.css';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { message } from '../../lib/words/message.ts';
import { memoryWords } from './memory-words.ts';
import { Remembered } from './remembered.tsx';

function drawMemory(): void {
  const words = memoryWords(extensionLocale());
  const app = document.getElementById('app');

  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say(message('remembered.title'))} – Ticklens`;

  if (app) {
    render(
      <WordsContext.Provider value={words}>
        <PageFrame here="memory">
          <ErrorBoundary fallback={(detail, retry) => <ErrorState detail={detail} onRetry={retry} />}>
            <Remembered now={Date.now} />
          </ErrorBoundary>
        </PageFrame>
      </WordsContext.Provider>,
      app,
    );
  }
}

export default defineUnlistedScript(drawMemory);
