// Files on the page: chosen, read, shown, written, and taken out; what is under way can be stopped at any time.

import type { VNode } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Exchange, type ExportChoice } from '../../components/memory/Exchange.tsx';
import type { ImportState, ImportWay } from '../../components/memory/view.ts';
import type { MemoryProblem } from '../../lib/memory/memory-problem.ts';
import type { MessageId } from '../../lib/words/message.ts';
import { bringIn, type OpenFile, openFile, preview, takeOut } from './exchange-work.ts';
import type { PartProps } from './part-props.ts';
import { saveFile } from './save-file.ts';

interface Importing {
  readonly fileName: string;
  readonly state: ImportState;
}

const PROBLEM_WORDS: Readonly<Record<MemoryProblem, MessageId>> = {
  unavailable: 'remembered.unavailable.title',
  'newer-version': 'remembered.newer.title',
  blocked: 'remembered.blocked.title',
  full: 'remembered.full.title',
  corrupt: 'remembered.corrupt.title',
};

/** Draws the section. */
export function ExchangePart({ overview, onChanged, now }: PartProps): VNode {
  const [importing, setImporting] = useState<Importing | null>(null);
  const [exportProblem, setExportProblem] = useState<MessageId | null>(null);
  const opened = useRef<OpenFile | null>(null);
  const stop = useRef(new AbortController());

  const show = (state: ImportState) => setImporting((before) => before && { ...before, state });
  const fail = (reason: MessageId) => show({ step: 'failed', reason });

  const showPreview = async (open: OpenFile, way: ImportWay) => {
    const { signal } = stop.current;
    const tallies = await preview(open, way);
    if (signal.aborted) return;
    if (tallies.state === 'failed') return fail(PROBLEM_WORDS[tallies.problem]);
    const { refused, problems } = open.file;
    show({ step: 'preview', way, tallies: tallies.value, refused, problems });
  };

  const read = async (file: File) => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setImporting({ fileName: file.name, state: { step: 'reading', share: 0 } });
    const reading = await openFile(file, {
      now: now(),
      signal,
      onProgress: (share) => show({ step: 'reading', share }),
    });
    if (signal.aborted) return;
    if (reading.state === 'unreadable') show({ step: 'unreadable', problem: reading.problem });
    if (reading.state !== 'read' || !reading.decisions) return;
    opened.current = { file: reading.file, decisions: reading.decisions };
    await showPreview(opened.current, 'merge');
  };

  const write = async (open: OpenFile, way: ImportWay, taken: number) => {
    show({ step: 'writing', share: 0 });
    const outcome = await bringIn(open, way, {
      signal: stop.current.signal,
      onProgress: (share) => show({ step: 'writing', share }),
    });
    if (outcome.state === 'cancelled') show({ step: 'stopped' });
    else if (outcome.state === 'failed') fail(PROBLEM_WORDS[outcome.problem]);
    else {
      const notTaken: readonly MessageId[] =
        outcome.state === 'done' ? [] : ['remembered.import.without-decisions'];
      show({ step: 'done', taken, notTaken });
      await onChanged();
    }
  };

  const unlessBroken = (action: Promise<void>) => void action.catch(() => fail('remembered.failed'));

  const takeOutNow = async (choice: ExportChoice) => {
    const pieces = await takeOut(choice, now()).catch(() => null);
    setExportProblem(pieces?.state === 'done' ? null : 'remembered.failed');
    if (pieces?.state === 'done') saveFile(pieces.value, fileName(choice, now()), choice === 'all');
  };

  return (
    <Exchange
      choices={choicesFor(overview)}
      importing={importing}
      exportProblem={exportProblem}
      onExport={(choice) => void takeOutNow(choice)}
      onFile={(file) => unlessBroken(read(file))}
      onWay={(way) => {
        if (opened.current) unlessBroken(showPreview(opened.current, way));
      }}
      onImport={() => {
        const state = importing?.state;
        if (state?.step !== 'preview' || !opened.current) return;
        const taken = state.tallies.reduce((sum, { added, changed }) => sum + added + changed, 0);
        unlessBroken(write(opened.current, state.way, taken));
      }}
      onClose={() => {
        stop.current.abort();
        // What is being written says itself that it stopped.
        if (importing?.state.step !== 'writing') setImporting(null);
      }}
    />
  );
}

/** Lists with nothing in them are not offered. */
function choicesFor({ counts, identities, decisions }: PartProps['overview']): readonly ExportChoice[] {
  const filled: readonly (readonly [ExportChoice, number])[] = [
    ['identities', identities.length],
    ['accounts', counts.accounts],
    ['decisions', decisions.length],
    ['findings', counts.findings],
    ['known', counts.brought],
  ];
  return ['all', ...filled.flatMap(([choice, count]) => (count > 0 ? [choice] : []))];
}

function fileName(choice: ExportChoice, now: number): string {
  const day = new Date(now).toISOString().slice(0, 10);
  return choice === 'all' ? `ticklens-memory-${day}.json` : `ticklens-${choice}-${day}.csv`;
}
