// The popup's parts about the tab instead of an account, in one chunk with what they need: nobody waits for them on a profile.

import type { VNode } from 'preact';
import { MetList } from '../../components/tab/MetList.tsx';
import { Paused } from '../../components/tab/Paused.tsx';
import { TabControls } from '../../components/tab/TabControls.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
import type { Saying } from '../../lib/account/past.ts';
import { sendSaying } from '../../lib/browser/background.ts';
import type { Report } from '../../lib/browser/messages.ts';
import { leadTab } from '../../lib/browser/tabs.ts';
import type { ListedAccount } from '../../lib/rules/listed-account.ts';
import { profileUrl } from '../../lib/tiktok/route.ts';
import type { Words } from '../../lib/words/words.ts';
import { useTabPause } from './tab-pause.ts';

/** What a page of the site is that shows no profile. */
export type TabReport = Extract<Report, { state: 'met' | 'paused' }>;

interface TabScreenProps {
  readonly report: TabReport;
  readonly words: Words;
  readonly tabId: number | null;
  /** A chosen profile opens in the tab; else its link opens as links do. */
  readonly isInToolbar: boolean;
  /** Called with the report that holds after something was taken back; null where that was not kept. */
  readonly onSaid: (report: Report | null) => void;
}

/** Draws whom the page has shown, or that its tab is paused. */
export function TabScreen({ report, words, tabId, isInToolbar, onSaid }: TabScreenProps): VNode {
  const addressOf = ({ handle }: ListedAccount) => profileUrl(handle);
  const takeBack = async (account: ListedAccount, { subject, kind, target }: Saying) => {
    if (tabId === null) return;
    const { handle } = account;
    onSaid(await sendSaying({ tabId, subject, handle, kind, target, isOn: false }).catch(() => null));
    // The row may have moved to the other list: the keyboard goes with it.
    requestAnimationFrame(() =>
      document.querySelector<HTMLElement>(`.met a[href="${addressOf(account)}"]`)?.focus(),
    );
  };
  return (
    <WordsContext.Provider value={words}>
      {report.state === 'paused' ? (
        <Paused />
      ) : (
        <MetList
          marked={report.marked}
          others={report.others}
          isCut={report.isCut}
          addressOf={addressOf}
          onTakeBack={takeBack}
          onOpen={
            tabId === null || !isInToolbar
              ? null
              : (account) => void leadTab(tabId, addressOf(account)).finally(() => window.close())
          }
        />
      )}
    </WordsContext.Provider>
  );
}

interface TabFootProps {
  readonly words: Words;
  readonly tabId: number | null;
  /** Called after the tab was paused, or goes on. */
  readonly onDone: () => Promise<void>;
}

/** Draws what can be done about the tab. */
export function TabFoot({ words, tabId, onDone }: TabFootProps): VNode {
  const { isPaused, pause } = useTabPause(tabId, onDone);
  return (
    <WordsContext.Provider value={words}>
      <TabControls isPaused={isPaused} onPause={pause} settings="/settings.html" />
    </WordsContext.Provider>
  );
}
