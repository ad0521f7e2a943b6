// The guides page: all guides one after the other, with a list of them at the top.

import type { VNode } from 'preact';
import type { Guide, GuideLanguage } from '../../lib/guides/guide.ts';
import { message } from '../../lib/words/message.ts';
import { PageNav } from '../page/PageNav.tsx';
import { useWords } from '../ui/words-context.ts';
import { GuideView } from './GuideView.tsx';

interface GuidesPageProps {
  readonly guides: readonly Guide[];
  readonly language: GuideLanguage;
}

/** Draws the page. Each guide's id is its anchor. */
export function GuidesPage({ guides, language }: GuidesPageProps): VNode {
  const words = useWords();
  return (
    <div class="guides" lang={words.locale} dir={words.direction}>
      <PageNav here="guides" />
      <header>
        <h1>{words.say(message('guides.title'))}</h1>
        <p>{words.say(message('guides.intro'))}</p>
        <nav aria-label={words.say(message('guides.contents'))}>
          <ul>
            {guides.map(({ id, title }) => (
              <li key={id}>
                <a class="button" href={`#${id}`}>
                  {words.say(message(title))}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main>
        {guides.map((guide) => (
          <GuideView key={guide.id} guide={guide} language={language} />
        ))}
      </main>
      <footer>
        <p>{words.say(message('guides.independent'))}</p>
      </footer>
    </div>
  );
}
