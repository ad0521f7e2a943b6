// The page that opens once, after the extension was installed (public/welcome.html). It reads nothing and writes nothing.
// Built as a script of its own, as the guides are, so that the popup does not weigh more.

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/welcome/welcome-page.css';
import { PageFrame } from '../../components/page/PageFrame.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { Welcome } from '../../components/welcome/Welcome.tsx';
import { extensionLocale } from '../../lib/browser/locale.ts';
import deOwner from '../../lib/words/de/owner.json' with { type: 'json' };
import deWelcome from '../../lib/words/de/welcome.json' with { type: 'json' };
import enOwner from '../../lib/words/en/owner.json' with { type: 'json' };
import enWelcome from '../../lib/words/en/welcome.json' with { type: 'json' };
import { message } from '../../lib/words/message.ts';
import { createWords } from '../../lib/words/words.ts';

function drawWelcome(): void {
  const words =
    extensionLocale() === 'de'
      ? createWords('de', [deWelcome, deOwner], true)
      : createWords('en', [enWelcome, enOwner], true);
  const app = document.getElementById('app');

  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = words.say(message('welcome.title'));

  if (app) {
    render(
      <WordsContext.Provider value={words}>
        <PageFrame>
          <Welcome site="https://www.tiktok.com/" owner="options.html" />
        </PageFrame>
      </WordsContext.Provider>,
      app,
    );
  }
}

export default defineUnlistedScript(drawWelcome);
