// The keyboard shortcuts as they are set, and the way to the browser's page where they are changed.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import type { Shortcut } from './settings-view.ts';

interface ShortcutsProps {
  readonly shortcuts: readonly Shortcut[];
  readonly onChange: () => Promise<void>;
}

/** Draws the list. Where the browser does not open its page, the way there is said. */
export function Shortcuts({ shortcuts, onChange }: ShortcutsProps): VNode {
  const words = useWords();
  const [failed, setFailed] = useState(false);
  return (
    <section class="part">
      <h2>{words.say(message('settings.keys.title'))}</h2>
      <dl class="keys">
        {shortcuts.map(({ does, keys }) => (
          <div key={does}>
            <dt>{words.say(message(does))}</dt>
            <dd>
              {keys === '' ? (
                <span class="soft">{words.say(message('settings.keys.none'))}</span>
              ) : (
                <kbd>{keys}</kbd>
              )}
            </dd>
          </div>
        ))}
      </dl>
      <p>
        <Button
          onPress={() => {
            setFailed(false);
            void onChange().catch(() => setFailed(true));
          }}
        >
          {words.say(message('settings.keys.change'))}
        </Button>
      </p>
      <p class="said failed" role="status">
        {failed ? words.say(message('settings.keys.failed')) : ''}
      </p>
    </section>
  );
}
