// Taking everything along as a file, and bringing a file in.

import type { VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { ImportDialog } from './ImportDialog.tsx';
import type { ImportState, ImportWay } from './view.ts';

/** What can be taken along: everything as JSON, or one kind of entry as CSV. */
export type ExportChoice = 'all' | 'accounts' | 'identities' | 'known' | 'decisions' | 'findings';

interface ExchangeProps {
  readonly choices: readonly ExportChoice[];
  readonly importing: { readonly fileName: string; readonly state: ImportState } | null;
  /** Why the last export failed. */
  readonly exportProblem: MessageId | null;
  readonly onExport: (choice: ExportChoice) => void;
  readonly onFile: (file: File) => void;
  readonly onWay: (way: ImportWay) => void;
  readonly onImport: () => void;
  readonly onClose: () => void;
}

const CHOICE_WORDS: Readonly<Record<ExportChoice, MessageId>> = {
  all: 'remembered.export.all',
  accounts: 'remembered.export.accounts',
  identities: 'remembered.export.identities',
  known: 'remembered.export.known',
  decisions: 'remembered.export.decisions',
  findings: 'remembered.export.findings',
};

/** Draws the section, and over it the dialog while a file is brought in. */
export function Exchange(props: ExchangeProps): VNode {
  const { choices, importing, exportProblem, onExport, onFile, onWay, onImport, onClose } = props;
  const words = useWords();
  const input = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLParagraphElement>(null);
  const wasImporting = useRef(false);
  const isImporting = importing !== null;
  // Only once the dialog is gone: what stands behind it can't have the focus.
  useEffect(() => {
    if (wasImporting.current && !isImporting) button.current?.querySelector('button')?.focus();
    wasImporting.current = isImporting;
  }, [isImporting]);
  return (
    <section>
      <h2>{words.say(message('remembered.exchange.title'))}</h2>
      <p class="soft">{words.say(message('remembered.export.hint'))}</p>
      <p class="buttons outlined">
        {choices.map((choice) => (
          <Button key={choice} onPress={() => onExport(choice)}>
            {words.say(message(CHOICE_WORDS[choice]))}
          </Button>
        ))}
      </p>
      <p class="problem" role="alert">
        {exportProblem ? words.say(message(exportProblem)) : ''}
      </p>
      <p class="soft">{words.say(message('remembered.import.hint'))}</p>
      <p class="buttons outlined" ref={button}>
        <Button onPress={() => input.current?.click()}>
          {words.say(message('remembered.import.action'))}
        </Button>
      </p>
      <input
        ref={input}
        class="unseen"
        type="file"
        accept=".csv,.json,text/csv,application/json"
        tabIndex={-1}
        aria-label={words.say(message('remembered.import.action'))}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          // The same file can be chosen again after it was mended.
          currentTarget.value = '';
          if (file) onFile(file);
        }}
      />
      {importing ? <ImportDialog {...importing} onWay={onWay} onImport={onImport} onClose={onClose} /> : null}
    </section>
  );
}
