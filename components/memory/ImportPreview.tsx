// What a file would do, before it does: merged with what is kept or in its place, kind by kind, and what is left out and why.

import type { ComponentChildren, VNode } from 'preact';
import { useId } from 'preact/hooks';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import type { ImportState, ImportTally, ImportWay } from './view.ts';

interface ImportPreviewProps {
  readonly state: Extract<ImportState, { step: 'preview' }>;
  readonly onWay: (way: ImportWay) => void;
  readonly children: ComponentChildren;
}

const WAYS: readonly (readonly [ImportWay, MessageId, MessageId])[] = [
  ['merge', 'remembered.import.merge', 'remembered.import.merge.hint'],
  ['replace', 'remembered.import.replace', 'remembered.import.replace.hint'],
];

const KIND_WORDS: Readonly<Record<ImportTally['kind'], MessageId>> = {
  accounts: 'remembered.kind.accounts',
  identities: 'remembered.kind.identities',
  known: 'remembered.kind.known',
  decisions: 'remembered.kind.decisions',
  findings: 'remembered.kind.findings',
};

/** Draws the preview; `children` are what can be done about it. */
export function ImportPreview({ state, onWay, children }: ImportPreviewProps): VNode {
  const { way, tallies, refused, problems } = state;
  const words = useWords();
  const name = useId();
  const shown = COLUMNS.filter(
    ([column]) => ALWAYS.includes(column) || tallies.some((tally) => cell(tally, column, way) > 0),
  );
  return (
    <>
      <fieldset class="ways">
        <legend class="unseen">{words.say(message('remembered.import.way'))}</legend>
        {WAYS.map(([value, label, hint]) => (
          <label key={value} class="choice">
            <input
              type="radio"
              name={name}
              value={value}
              checked={way === value}
              onChange={() => onWay(value)}
            />
            <span>
              {words.say(message(label))}
              <small>{words.say(message(hint))}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <div class="wide">
        <table>
          <thead>
            <tr>
              <th scope="col">
                <span class="unseen">{words.say(message('remembered.import.kind'))}</span>
              </th>
              {shown.map(([column, label]) => (
                <th key={column} scope="col">
                  {words.say(message(label))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody aria-live="polite">
            {tallies.map((tally) => (
              <tr key={tally.kind}>
                <th scope="row">{words.say(message(KIND_WORDS[tally.kind]))}</th>
                {shown.map(([column]) => {
                  const count = cell(tally, column, way);
                  return (
                    <td key={column} class={count === 0 ? 'zero' : ''}>
                      {words.number(count)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {tallies.some(({ noRoom }) => noRoom > 0) ? (
        <p class="aside">{words.say(message('remembered.import.no-room'))}</p>
      ) : null}
      {refused > 0 ? (
        <Disclosure
          class="small"
          open={refused <= 5}
          summary={words.say(message('remembered.import.refused', { count: refused }))}
        >
          <ul class="problems">
            {problems.map(({ line, problem }) => (
              <li key={`${line} ${problem.id}`}>
                {words.say(message('remembered.import.line', { line: String(line) }))} {words.say(problem)}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
      {children}
    </>
  );
}

type Column = 'added' | 'changed' | 'same' | 'removed' | 'noRoom';

const COLUMNS: readonly (readonly [Column, MessageId])[] = [
  ['added', 'remembered.import.added'],
  ['changed', 'remembered.import.changed'],
  ['same', 'remembered.import.same'],
  ['removed', 'remembered.import.removed'],
  ['noRoom', 'remembered.import.out'],
];

/** The others are shown where there is something in them. */
const ALWAYS: readonly Column[] = ['added', 'changed', 'same'];

function cell(tally: ImportTally, column: Column, way: ImportWay): number {
  if (column === 'removed') return way === 'replace' ? tally.others : 0;
  return tally[column];
}
