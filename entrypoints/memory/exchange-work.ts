// Files in and out, done by the page itself: everything in one transaction of the database, which no message could span. The
// decisions lie in the background's care: it gives them and takes them.

import { askOverview, isPrivatePage, putDecisions, tellChanged } from '../../lib/browser/memory-page.ts';
import type { Remembered } from '../../lib/memory/database.ts';
import { type LastingMemory, lastingMemory, openMemory } from '../../lib/memory/database.ts';
import type { Decision } from '../../lib/memory/decisions.ts';
import { blobPieces } from '../../lib/memory/exchange/blob-pieces.ts';
import { type DecisionShelf, decisionShelf } from '../../lib/memory/exchange/decision-kind.ts';
import type { Tally } from '../../lib/memory/exchange/draft.ts';
import { exportCsv, exportJson } from '../../lib/memory/exchange/export.ts';
import { applyImport, type ImportOutcome, previewImport } from '../../lib/memory/exchange/import.ts';
import type { ImportMode, KindId } from '../../lib/memory/exchange/kind.ts';
import { beginDraft } from '../../lib/memory/exchange/kinds.ts';
import { type FileReading, type ReadFile, readFile } from '../../lib/memory/exchange/read-file.ts';
import { message } from '../../lib/words/message.ts';

/** A file that was read, with the decisions that it is laid beside. */
export interface OpenFile {
  readonly file: ReadFile;
  readonly decisions: DecisionShelf;
}

/** A file of 250,000 long entries is half of it. */
const MAX_FILE_BYTES = 100_000_000;

/** The page's own way to the database; null in a private window. */
const memory: LastingMemory | null = lastingMemory(openMemory(), { isPrivateWindow: isPrivatePage() });

/** Reads a file to its end, or until the signal is aborted. */
export async function openFile(
  blob: Blob,
  { now, signal, onProgress }: { now: number; signal: AbortSignal; onProgress: (share: number) => void },
): Promise<FileReading & { readonly decisions?: DecisionShelf }> {
  if (blob.size > MAX_FILE_BYTES) {
    return { state: 'unreadable', problem: message('exchange.unreadable.bytes') };
  }
  const kept = await decisionsNow();
  // Where they can't be read nothing is put in their place either.
  const decisions = decisionShelf(kept.state === 'done' ? kept.value : []);
  const begin = (kind: KindId) => beginDraft(kind, { decisions, now });
  const reading = await readFile(blobPieces(blob), { begin, onProgress, signal, rest });
  return reading.state === 'read' ? { ...reading, decisions } : reading;
}

/** Gives what a file would do. */
export async function preview({ file }: OpenFile, mode: ImportMode): Promise<Remembered<readonly Tally[]>> {
  return memory ? previewImport(memory, file, mode) : { state: 'failed', problem: 'unavailable' };
}

/** Writes a file. `without-decisions`: all came in but those. */
export async function bringIn(
  { file, decisions }: OpenFile,
  mode: ImportMode,
  tools: { signal: AbortSignal; onProgress: (share: number) => void },
): Promise<ImportOutcome | { readonly state: 'without-decisions' }> {
  if (!memory) return { state: 'failed', problem: 'unavailable' };
  const outcome = await applyImport(memory, file, mode, tools);
  if (outcome.state !== 'done') return outcome;
  const isPut = await putBrought(decisions).catch(() => false);
  await tellChanged().catch(() => null);
  return isPut ? outcome : { state: 'without-decisions' };
}

/** Beside the decisions of this moment: what was decided while the preview was read must not be lost. */
async function putBrought(decisions: DecisionShelf): Promise<boolean> {
  if (decisions.made([]) === null) return true;
  const now = await decisionsNow();
  const made = now.state === 'done' ? decisions.made(now.value) : null;
  return made !== null && (await putDecisions(made)).state === 'done';
}

/** Gives everything, or one kind of entry, as the pieces of a file. */
export async function takeOut(kind: KindId | 'all', now: number): Promise<Remembered<readonly string[]>> {
  if (!memory) return { state: 'failed', problem: 'unavailable' };
  const kept = await decisionsNow();
  if (kept.state === 'failed') return kept;
  const decisions = decisionShelf(kept.value);
  return kind === 'all' ? exportJson(memory, { decisions, now }) : exportCsv(memory, kind, { decisions });
}

/** Hands the page back to the browser, for drawing and for what the person does. */
function rest(): Promise<void> {
  return 'scheduler' in globalThis ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
}

/** None is no answer where they can't be read: an import would put its own in the place of all. */
async function decisionsNow(): Promise<Remembered<readonly Decision[]>> {
  const overview = await askOverview();
  if (overview.state === 'failed') return overview;
  if (overview.state === 'private') return { state: 'failed', problem: 'unavailable' };
  return { state: 'done', value: overview.decisions.toReversed() };
}
