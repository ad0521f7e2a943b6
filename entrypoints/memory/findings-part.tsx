// The findings log on the page, asked for in parts.

import type { VNode } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Findings } from '../../components/memory/Findings.tsx';
import type { ListPart, LoggedAccount, Unread } from '../../components/memory/view.ts';
import { askFindings } from '../../lib/browser/memory-page.ts';
import type { PartProps } from './part-props.ts';

/** Draws the log. */
export function FindingsPart({ turn }: PartProps): VNode {
  const [part, setPart] = useState<ListPart<LoggedAccount> | Unread>('asking');
  const [from, setFrom] = useState(0);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    let isLate = false;
    void askFindings(from).then(
      (answer) => {
        if (!isLate) setPart(answer.state === 'part' ? answer.part : 'failed');
      },
      () => {
        if (!isLate) setPart('failed');
      },
    );
    return () => {
      isLate = true;
    };
  }, [from, turn, tries]);
  const retry = () => {
    setPart('asking');
    setTries(tries + 1);
  };
  return <Findings part={part} onMove={setFrom} onRetry={retry} />;
}
