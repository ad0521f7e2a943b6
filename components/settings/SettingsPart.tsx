// One part of the settings page: what it is about, its choices, and whether the last change in it was saved.

import type { ComponentChildren, VNode } from 'preact';
import { type MessageId, message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import type { SettingsPart as Name, SaveNote } from './settings-view.ts';

interface PartProps {
  readonly name: Name;
  readonly title: MessageId;
  readonly text?: MessageId;
  readonly note: SaveNote | null;
  readonly children: ComponentChildren;
}

/** Draws the part as a group of fields under its heading. */
export function SettingsPart({ name, title, text, note, children }: PartProps): VNode {
  const words = useWords();
  return (
    <section class="part" aria-labelledby={`${name}-title`}>
      <div class="part-head">
        <h2 id={`${name}-title`}>{words.say(message(title))}</h2>
        <SaveStatus note={note?.part === name ? note : null} />
      </div>
      {text === undefined ? null : <p class="soft">{words.say(message(text))}</p>}
      {children}
    </section>
  );
}

/** Says what became of a change. The element stays, so that screen readers hear what comes into it. */
export function SaveStatus({ note }: { note: SaveNote | null }): VNode {
  const words = useWords();
  const text = note === null || note.state === 'saving' ? null : textOf(note);
  return (
    <p class={`said ${note?.state ?? ''}`.trim()} role="status">
      {text === null ? '' : words.say(message(text))}
    </p>
  );
}

function textOf({ part, state }: SaveNote): MessageId {
  if (state === 'failed') return 'settings.failed';
  return part === 'restore' ? 'settings.restored' : 'settings.saved';
}
