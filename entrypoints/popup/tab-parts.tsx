// The popup's parts about the tab instead of an account, in one chunk with what they need: nobody waits for them on a profile.

import type { VNode } from 'preact';
import { MetList } from '../../components/tab/MetList.tsx';
import { Paused } from '../../components/tab/Paused.tsx';
import { TabControls } from '../../components/tab/TabControls.tsx';
import { WordsContext } from '../../components/ui/words-context.ts';
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
  /** The tab that a chosen profile opens in; null where a link may open as links do. */
  readonly tabId: number | null;
}

/** Draws whom the page has shown, or that its tab is paused. */
export function TabScreen({ report, words, tabId }: TabScreenProps): VNode {
  const addressOf = ({ handle }: ListedAccount) => profileUrl(handle);
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
          onOpen={
            tabId === null
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
