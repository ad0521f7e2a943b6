// One identity of the watch-list: folded to its name, open with the accounts that may look like it.

import type { VNode } from 'preact';
import { useId, useState } from 'preact/hooks';
import { tame } from '../../lib/text/tame.ts';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { HandleField, HandleProblem } from './HandleField.tsx';
import { ALLOWED_KINDS, type AllowedKind, type ChangeProblem, type WatchedIdentity } from './view.ts';

interface IdentityItemProps {
  readonly identity: WatchedIdentity;
  readonly onChange: (identity: WatchedIdentity) => Promise<ChangeProblem>;
  readonly onRemove: () => void;
}

/** What each kind of allowed account is called. */
const KIND_WORDS: Readonly<Record<AllowedKind, MessageId>> = {
  own: 'remembered.allowed.own',
  regional: 'remembered.allowed.regional',
  fan: 'remembered.allowed.fan',
};

/** Draws the identity. */
export function IdentityItem({ identity, onChange, onRemove }: IdentityItemProps): VNode {
  const words = useWords();
  const { handle, displayName, allowed, at } = identity;
  const [problem, setProblem] = useState<ChangeProblem>(null);
  const disallow = async (one: WatchedIdentity['allowed'][number]) =>
    setProblem(await onChange({ ...identity, allowed: allowed.filter((other) => other !== one) }));
  const summary = (
    <span class="row-text">
      <bdi class="row-name">{tame(displayName)}</bdi> <bdi class="soft">@{handle}</bdi>
      <small>
        {words.say(message('remembered.watch.since', { day: { date: at } }))} ·{' '}
        {words.say(message('remembered.watch.allowed', { count: allowed.length }))}
      </small>
    </span>
  );
  return (
    <li class="card">
      <Disclosure summary={summary}>
        <p>{words.say(message('remembered.allowed.hint', { handle: `@${handle}` }))}</p>
        <ul class="rows small-rows">
          {allowed.map((one) => (
            <li key={one.handle}>
              <span class="row-text">
                <bdi>@{one.handle}</bdi> <span class="soft">{words.say(message(KIND_WORDS[one.as]))}</span>
              </span>
              <Button onPress={() => void disallow(one)}>
                {words.say(message('remembered.remove'))}
                <span class="unseen"> @{one.handle}</span>
              </Button>
            </li>
          ))}
        </ul>
        <p class="problem" role="alert">
          {problem ? words.say(message(problem)) : ''}
        </p>
        <AllowForm identity={identity} onChange={onChange} />
        <p>
          <Button onPress={onRemove}>
            {words.say(message('remembered.watch.remove', { handle: `@${handle}` }))}
          </Button>
        </p>
      </Disclosure>
    </li>
  );
}

function AllowForm({ identity, onChange }: Pick<IdentityItemProps, 'identity' | 'onChange'>): VNode {
  const words = useWords();
  const id = useId();
  const [handle, setHandle] = useState('');
  const [as, setAs] = useState<AllowedKind>('own');
  const [problem, setProblem] = useState<ChangeProblem>(null);
  const allow = async () => {
    const refused = await onChange({ ...identity, allowed: [...identity.allowed, { handle, as }] });
    setProblem(refused);
    if (!refused) setHandle('');
  };
  return (
    <form
      class="add"
      onSubmit={(event) => {
        event.preventDefault();
        void allow();
      }}
    >
      <HandleField
        id={`${id}-handle`}
        label="remembered.allowed.handle"
        value={handle}
        problem={problem}
        onInput={setHandle}
      />
      <p class="labelled">
        <label for={`${id}-as`}>{words.say(message('remembered.allowed.as'))}</label>
        <select
          id={`${id}-as`}
          value={as}
          onChange={({ currentTarget }) =>
            setAs(ALLOWED_KINDS.find((kind) => kind === currentTarget.value) ?? 'own')
          }
        >
          {ALLOWED_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {words.say(message(KIND_WORDS[kind]))}
            </option>
          ))}
        </select>
      </p>
      <button type="submit" class="button solid">
        {words.say(message('remembered.allowed.add'))}
      </button>
      <HandleProblem id={`${id}-handle`} problem={problem} />
    </form>
  );
}
