// One guide: what it is for, its steps with where they were read, and TikTok's own help page, which goes first.

import type { VNode } from 'preact';
import { type Guide, type GuideLanguage, type Line, sourcesOf, unconfirmed } from '../../lib/guides/guide.ts';
import type { RuleSource } from '../../lib/rules/rule.ts';
import { message } from '../../lib/words/message.ts';
import { sayPartialDate } from '../../lib/words/partial-date.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../ui/words-context.ts';
import { MenuWay } from './MenuWay.tsx';

interface GuideViewProps {
  readonly guide: Guide;
  readonly language: GuideLanguage;
}

/** Draws the guide. */
export function GuideView({ guide, language }: GuideViewProps): VNode {
  const words = useWords();
  const titleId = `${guide.id}-title`;
  return (
    <article id={guide.id} aria-labelledby={titleId}>
      <h2 id={titleId}>{words.say(message(guide.title))}</h2>
      <p>{words.say(message(guide.about))}</p>
      <p class="soft">
        {words.say(message('guides.asOf', { month: sayPartialDate(guide.asOf, words.locale) }))}
      </p>
      {guide.sections.map(({ title, ordered, lines }) => (
        <section key={title}>
          <h3>{words.say(message(title))}</h3>
          <Lines ordered={ordered} lines={lines} language={language} />
        </section>
      ))}
      {unconfirmed(guide, language).length > 0 && (
        <p class="soft">{words.say(message('guides.unconfirmed'))}</p>
      )}
      {guide.help.map((url) => (
        <p key={url}>
          <a class="button" href={url} target="_blank" rel="noreferrer">
            {words.say(message('guides.help', { page: pageName(url) }))}
          </a>
        </p>
      ))}
    </article>
  );
}

function Lines({
  ordered,
  lines,
  language,
}: {
  ordered: boolean;
  lines: readonly Line[];
  language: GuideLanguage;
}): VNode {
  const words = useWords();
  const drawn = lines.map((line) => {
    const { text, menu } = line;
    return (
      <li key={text ?? menu[0]?.id}>
        {text && <p>{words.say(message(text))}</p>}
        <MenuWay menu={menu} language={language} />
        <small>{saySources(sourcesOf(line, language), words)}</small>
      </li>
    );
  });
  return ordered ? <ol class="lines">{drawn}</ol> : <ul class="lines">{drawn}</ul>;
}

/** Where a step was read, in words: links lead to TikTok's help only. */
function saySources(sources: readonly RuleSource[], words: Words): string {
  const list = sources.map(({ url, asOf }) => {
    const site = new URL(url).hostname.replace(/^www\./, '');
    return words.say(message('guides.source', { site, day: sayPartialDate(asOf, words.locale) }));
  });
  return words.say(message('guides.sources', { list: [...new Set(list)].join('; ') }));
}

function pageName(url: string): string {
  return (new URL(url).pathname.split('/').at(-1) ?? '').replaceAll('-', ' ');
}
