// The life of the page about a checked account: asks what is known, sends what the person says, shows what holds then.

import type { VNode } from 'preact';
import { useCallback, useEffect, useState } from 'preact/hooks';
import { CheckPage } from '../../components/check/CheckPage.tsx';
import { ErrorState } from '../../components/states/action-states.tsx';
import { StateView } from '../../components/states/StateView.tsx';
import { useWords } from '../../components/ui/words-context.ts';
import { parseHandle } from '../../lib/account/handle.ts';
import { askCheck, sendCheckDismissed, sendWord } from '../../lib/browser/check.ts';
import type { CheckAnswer } from '../../lib/browser/check-messages.ts';
import { profileUrl } from '../../lib/tiktok/route.ts';
import { message } from '../../lib/words/message.ts';

type Shown =
  | { readonly state: 'asking' }
  | { readonly state: 'broken'; readonly detail: string }
  | CheckAnswer;

interface CheckProps {
  /** The number that stands for the account. */
  readonly number: number;
  /** What was chosen in the menu could not be kept. */
  readonly hasFailed: boolean;
}

/** Draws the page in its present state. */
export function Check({ number, hasFailed }: CheckProps): VNode {
  const words = useWords();
  const [shown, setShown] = useState<Shown>({ state: 'asking' });

  const show = useCallback(async (asking: Promise<CheckAnswer>, failed = false) => {
    try {
      const answer = await asking;
      setShown(answer.state === 'checked' && failed ? { ...answer, failed } : answer);
    } catch (error) {
      setShown({ state: 'broken', detail: error instanceof Error ? error.message : String(error) });
    }
  }, []);

  useEffect(() => {
    void show(askCheck(number), hasFailed);
  }, [number, hasFailed, show]);

  switch (shown.state) {
    case 'asking':
      return (
        <p class="soft" role="status">
          {words.say(message('check.loading'))}
        </p>
      );
    case 'broken':
      return <ErrorState detail={shown.detail} onRetry={() => void show(askCheck(number))} />;
    case 'gone':
      return <StateView mark="unknown" title="check.gone.title" text="check.gone.text" />;
    case 'checked':
      return (
        <CheckPage
          checked={shown}
          profile={profileUrl(shown.handle)}
          onWatch={(isOn) => void show(sendWord(number, 'watched', isOn))}
          onTrust={(isOn) => void show(sendWord(number, 'trusted', isOn))}
          onLookalike={(isOn) => void show(sendWord(number, 'look-alike', isOn))}
          onDismiss={(handle, dismissed) => {
            const target = parseHandle(handle);
            if (target) void show(sendCheckDismissed(number, target, dismissed));
          }}
        />
      );
  }
}
