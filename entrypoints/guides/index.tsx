// Draws the guides page (public/guides.html) in the browser's language. A guide is found by its anchor: guides.html#report-impostor.
// It is built as a script of its own: beside the popup in one build, the two would share pieces and the popup would weigh more.

import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import '../../components/guides/guides.css';
import { GuidesPage } from '../../components/guides/GuidesPage.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { GUIDES } from '../../lib/guides/catalog.ts';
import de from '../../lib/words/de/guides.json' with { type: 'json' };
import dePage from '../../lib/words/de/page.json' with { type: 'json' };
import en from '../../lib/words/en/guides.json' with { type: 'json' };
import enPage from '../../lib/words/en/page.json' with { type: 'json' };
import { message } from '../../lib/words/message.ts';
import { createWords } from '../../lib/words/words.ts';

function drawGuides(): void {
  const language = extensionLocale() === 'de' ? 'de' : 'en';
  const words = createWords(language, language === 'de' ? [de, dePage] : [en, enPage]);
  const app = document.getElementById('app');
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  document.title = `${words.say(message('guides.title'))} – Ticklens`;
  if (!app) return;
  render(
    <WordsContext.Provider value={words}>
      <GuidesPage guides={GUIDES} language={language} />
    </WordsContext.Provider>,
    app,
  );
  // The browser looked for the anchor before the page was drawn.
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

export default defineUnlistedScript(drawGuides);
