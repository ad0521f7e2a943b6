// The watch-list: identities to protect, added by their handle, each with the accounts that may look like it.

import type { VNode } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { HandleField, HandleProblem } from './HandleField.tsx';
import { IdentityItem } from './IdentityItem.tsx';
import { type Undoable, UndoLine } from './UndoLine.tsx';
import type { ChangeProblem, WatchedIdentity } from './view.ts';

interface WatchListProps {
  readonly identities: readonly WatchedIdentity[];
  readonly last: Undoable | null;
  readonly onAdd: (handle: string, displayName: string) => Promise<ChangeProblem>;
  readonly onChange: (identity: WatchedIdentity) => Promise<ChangeProblem>;
  readonly onRemove: (identity: WatchedIdentity) => void;
}

/** Draws the section. */
export function WatchList({ identities, last, onAdd, onChange, onRemove }: WatchListProps): VNode {
  const words = useWords();
  return (
    <section>
      <h2>{words.say(message('remembered.watch.title'))}</h2>
      <p class="soft">{words.say(message('remembered.watch.hint'))}</p>
      <AddIdentity onAdd={onAdd} />
      <UndoLine last={last} />
      <ul class="cards">
        {identities.map((identity) => (
          <IdentityItem
            key={identity.handle}
            identity={identity}
            onChange={onChange}
            onRemove={() => onRemove(identity)}
          />
        ))}
      </ul>
    </section>
  );
}

function AddIdentity({ onAdd }: Pick<WatchListProps, 'onAdd'>): VNode {
  const words = useWords();
  const [handle, setHandle] = useState('');
  const [name, setName] = useState('');
  const [problem, setProblem] = useState<ChangeProblem>(null);
  const [added, setAdded] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  useEffect(() => {
    if (problem) field.current?.focus();
  }, [problem]);
  const add = async () => {
    const refused = await onAdd(handle, name);
    setProblem(refused);
    setAdded(refused ? null : handle.trim().replace(/^@/, '').toLowerCase());
    if (refused) return;
    setHandle('');
    setName('');
    field.current?.focus();
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <HandleField
        id={`${id}-handle`}
        label="remembered.watch.handle"
        value={handle}
        problem={problem}
        field={field}
        onInput={setHandle}
      />
      <p class="labelled">
        <label for={`${id}-name`}>{words.say(message('remembered.watch.name'))}</label>
        <input
          id={`${id}-name`}
          type="text"
          value={name}
          maxLength={200}
          autocomplete="off"
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </p>
      <button type="submit" class="button solid">
        {words.say(message('remembered.watch.add'))}
      </button>
      <HandleProblem id={`${id}-handle`} problem={problem} />
      <p class="unseen" role="status">
        {added === null ? '' : words.say(message('remembered.watch.added', { handle: `@${added}` }))}
      </p>
    </form>
  );
}
