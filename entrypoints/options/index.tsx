// Starts "your account" (public/options.html): language, clock, and the account that the address names (?account=…, #question).
// Built as a script of its own, as the guides are, so that the popup does not weigh more.

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/owner/owner-page.css';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { QUESTIONS } from '../../lib/account/owner-answers.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { message } from '../../lib/words/message.ts';
import { Options } from './options.tsx';
import { optionsWords } from './options-words.ts';

function drawOptions(): void {
  const words = optionsWords(extensionLocale());
  const app = document.getElementById('app');
  const subject = new URLSearchParams(location.search).get('account');
  const asked = QUESTIONS.find((question) => `#${question}` === location.hash) ?? null;

  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say(message('owner.title'))} – Ticklens`;

  if (app) {
    render(
      <WordsContext.Provider value={words}>
        <PageFrame here="owner">
          <ErrorBoundary fallback={(detail, retry) => <ErrorState detail={detail} onRetry={retry} />}>
            <Options subject={subject} first={asked} now={Date.now()} />
          </ErrorBoundary>
        </PageFrame>
      </WordsContext.Provider>,
      app,
    );
  }
}

export default defineUnlistedScript(drawOptions);
