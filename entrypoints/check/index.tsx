// Starts the page about an account that was right-clicked (public/check.html?of=NUMBER). Built as a script of its own, as the guides are.

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/check/check-page.css';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { message } from '../../lib/words/message.ts';
import { Check } from './check.tsx';
import { checkWords } from './check-words.ts';

function drawCheck(): void {
  const words = checkWords(extensionLocale());
  const app = document.getElementById('app');
  const asked = new URLSearchParams(location.search);
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say(message('check.title'))} – Ticklens`;
  if (!app) return;
  render(
    <WordsContext.Provider value={words}>
      <PageFrame>
        <ErrorBoundary fallback={(detail, retry) => <ErrorState detail={detail} onRetry={retry} />}>
          <Check number={Number.parseInt(asked.get('of') ?? '0', 10) || 0} hasFailed={asked.has('failed')} />
        </ErrorBoundary>
      </PageFrame>
    </WordsContext.Provider>,
    app,
  );
}

export default defineUnlistedScript(drawCheck);
