// Starts the settings page (public/settings.html) in the browser's language. Built as a script of its own, as the guides are.

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/settings/settings-page.css';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { message } from '../../lib/words/message.ts';
import { Settings } from './settings.tsx';
import { settingsWords } from './settings-words.ts';

function drawSettings(): void {
  const words = settingsWords(extensionLocale());
  const app = document.getElementById('app');
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say(message('settings.title'))} – Ticklens`;
  if (!app) return;
  render(
    <WordsContext.Provider value={words}>
      <PageFrame here="settings">
        <ErrorBoundary fallback={(detail, retry) => <ErrorState detail={detail} onRetry={retry} />}>
          <Settings />
        </ErrorBoundary>
      </PageFrame>
    </WordsContext.Provider>,
    app,
  );
}

export default defineUnlistedScript(drawSettings);
