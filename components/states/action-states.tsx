// States with one thing to do: load the page again, give the permission, try again.

import type { VNode } from 'preact';
import { tame } from '../../lib/text/tame.ts';
import { message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { StateView } from './StateView.tsx';

const DETAIL_AT_MOST = 400;

/** The page was loaded before the extension was, or the extension was replaced under it. */
export function NeedsReload({ onReload }: { onReload: () => void }): VNode {
  return (
    <StateView
      mark="unknown"
      title="popup.state.reload.title"
      text="popup.state.reload.text"
      action={{ label: 'popup.state.reload.action', onPress: onReload }}
    />
  );
}

/** The browser does not let the extension read the site, or no longer. */
export function NoPermission({ onGrant }: { onGrant: () => void }): VNode {
  return (
    <StateView
      mark="unknown"
      title="popup.state.permission.title"
      text="popup.state.permission.text"
      action={{ label: 'popup.state.permission.action', onPress: onGrant }}
    />
  );
}

/** A bug of ours. `detail` is the error's own text, folded away. */
export function ErrorState({ detail, onRetry }: { detail: string; onRetry: () => void }): VNode {
  const words = useWords();
  return (
    <StateView
      mark="unknown"
      title="popup.state.error.title"
      text="popup.state.error.text"
      action={{ label: 'popup.state.error.action', onPress: onRetry }}
    >
      {detail === '' ? null : (
        <Disclosure class="small" summary={words.say(message('popup.state.error.detail'))}>
          <code>{tame(detail, DETAIL_AT_MOST)}</code>
        </Disclosure>
      )}
    </StateView>
  );
}
