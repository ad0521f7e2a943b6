// What the settings page is when there are no settings to show.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { StateView } from '../states/StateView.tsx';
import { useWords } from '../ui/words-context.ts';

/** Draws one sentence, which is read out, until the settings are there. */
export function SettingsLoading(): VNode {
  return (
    <p class="soft" role="status">
      {useWords().say(message('settings.loading'))}
    </p>
  );
}

/** Why there are none. */
export type SettingsTrouble = 'storage-failed' | 'newer-version' | 'private';

/** Draws the reason; where storage failed, it can be tried again. */
export function SettingsTroubleState({
  trouble,
  onRetry,
}: {
  trouble: SettingsTrouble;
  onRetry: () => void;
}): VNode {
  return (
    <StateView
      mark="unknown"
      title={`settings.${trouble}.title`}
      text={`settings.${trouble}.text`}
      {...(trouble === 'storage-failed'
        ? { action: { label: 'settings.retry', onPress: onRetry } as const }
        : {})}
    />
  );
}
