// What can be done about the tab, at the foot of the popup: pause, go on, settings.

import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';

interface TabControlsProps {
  /** Null on pages that can't be paused. */
  readonly isPaused: boolean | null;
  /** Pauses the tab or lets it go on; rejects where that failed. */
  readonly onPause: (isPaused: boolean) => Promise<void>;
  readonly settings: string;
}

/** Draws the controls in one line. What was pressed last is read out. */
export function TabControls({ isPaused, onPause, settings }: TabControlsProps): VNode {
  const words = useWords();
  const [pressed, setPressed] = useState<'nothing' | 'done' | 'failed'>('nothing');
  const press = () => {
    void onPause(!isPaused).then(
      () => setPressed('done'),
      () => setPressed('failed'),
    );
  };
  return (
    <>
      {isPaused === null ? null : (
        <>
          <span class={isPaused || pressed === 'failed' ? 'said' : 'unseen'} role="status">
            {isPaused ? words.say(message('controls.paused')) : null}
            {!isPaused && pressed === 'done' ? words.say(message('controls.went-on')) : null}
            {pressed === 'failed' ? words.say(message('controls.pause-failed')) : null}
          </span>
          <Button onPress={press}>
            {words.say(message(isPaused ? 'controls.go-on' : 'controls.pause'))}
          </Button>
        </>
      )}
      <a class="button" href={settings} target="_blank" rel="noopener">
        {words.say(message('controls.settings'))}
      </a>
    </>
  );
}
