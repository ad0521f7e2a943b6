// Starts the guides page in the browser's language. A guide is found by its anchor: guides.html#report-impostor.

import { render } from 'preact';
import '../../components/guides/guides.css';
import { GuidesPage } from '../../components/guides/GuidesPage.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import { extensionLocale } from '../../lib/browser/locale.ts';
import { GUIDES } from '../../lib/guides/catalog.ts';
import de from '../../lib/words/de/guides.json' with { type: 'json' };
import en from '../../lib/words/en/guides.json' with { type: 'json' };
import { message } from '../../lib/words/message.ts';
import { createWords } from '../../lib/words/words.ts';

const language = extensionLocale() === 'de' ? 'de' : 'en';
const words = createWords(language, [language === 'de' ? de : en]);
const app = document.getElementById('app');

document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
document.title = `${words.say(message('guides.title'))} – Ticklens`;

if (app) {
  render(
    <WordsContext.Provider value={words}>
      <GuidesPage guides={GUIDES} language={language} />
    </WordsContext.Provider>,
    app,
  );
  // The browser looked for the anchor before the page was drawn.
  if (location.hash.length > 1) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}
