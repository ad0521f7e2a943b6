// A file on its way in: read, shown as what it would do, written, each step with a way out. Nothing is written before the
// person said so, and one that stops it half-way finds everything as it was.

import type { ComponentChildren, VNode } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { tame } from '../../lib/text/tame.ts';
import { type MessageId, message } from '../../lib/words/message.ts';
import { Button } from '../ui/Button.tsx';
import { useWords } from '../ui/words-context.ts';
import { ImportPreview } from './ImportPreview.tsx';
import type { ImportState, ImportWay } from './view.ts';

interface ImportDialogProps {
  readonly fileName: string;
  readonly state: ImportState;
  readonly onWay: (way: ImportWay) => void;
  readonly onImport: () => void;
  /** Ends what is under way, or closes what has ended. */
  readonly onClose: () => void;
}

/** Screen readers are told every fifth of the way. */
const TOLD_PERCENT = 20;

/** Draws the dialog over the page. Escape is a way out too. */
export function ImportDialog({ fileName, state, onWay, onImport, onClose }: ImportDialogProps): VNode {
  const words = useWords();
  const title = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  // Each step is read out from its heading.
  useEffect(() => heading.current?.focus(), [state.step]);
  return (
    <dialog
      ref={dialog}
      class="import"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <h2 id={title} ref={heading} tabIndex={-1}>
        {words.say(message(`remembered.import.${state.step}`))}
      </h2>
      <p class="soft">
        <bdi>{tame(fileName)}</bdi>
      </p>
      <Step state={state} onWay={onWay} onImport={onImport} onClose={onClose} />
    </dialog>
  );
}

type StepProps = Omit<ImportDialogProps, 'fileName'>;

function Step({ state, onWay, onImport, onClose }: StepProps): VNode {
  const words = useWords();
  const close = <Close label="remembered.import.close" onClose={onClose} />;
  switch (state.step) {
    case 'reading':
    case 'writing':
      return (
        <>
          <Progress share={state.share} />
          {state.step === 'writing' ? (
            <p class="soft">{words.say(message('remembered.import.whole'))}</p>
          ) : null}
          <Close label="remembered.import.stop" onClose={onClose} />
        </>
      );
    case 'unreadable':
      return (
        <>
          <p>{words.say(state.problem)}</p>
          {close}
        </>
      );
    case 'preview':
      return (
        <ImportPreview state={state} onWay={onWay}>
          <p class="buttons">
            <Button weight="solid" onPress={onImport}>
              {words.say(message('remembered.import.go'))}
            </Button>
            <Button onPress={onClose}>{words.say(message('remembered.import.cancel'))}</Button>
          </p>
        </ImportPreview>
      );
    case 'done':
      return (
        <>
          <p>{words.say(message('remembered.import.taken', { count: state.taken }))}</p>
          {state.notTaken.map((id) => (
            <p key={id}>{words.say(message(id))}</p>
          ))}
          {close}
        </>
      );
    case 'stopped':
      return (
        <>
          <p>{words.say(message('remembered.import.unchanged'))}</p>
          {close}
        </>
      );
    case 'failed':
      return (
        <>
          <p>
            {words.say(message(state.reason))} {words.say(message('remembered.import.unchanged'))}
          </p>
          {close}
        </>
      );
  }
}

function Close({ label, onClose }: { label: MessageId; onClose: () => void }): VNode {
  return (
    <p class="buttons">
      <Button onPress={onClose}>{useWords().say(message(label))}</Button>
    </p>
  );
}

function Progress({ share }: { share: number }): VNode {
  const words = useWords();
  const percent = Math.floor(share * 100);
  const told = percent - (percent % TOLD_PERCENT);
  const say = (value: number): ComponentChildren =>
    words.say(message('remembered.import.percent', { percent: value }));
  return (
    <>
      <progress max={100} value={percent} aria-label={words.say(message('remembered.import.progress'))} />
      <p class="soft" aria-hidden="true">
        {say(percent)}
      </p>
      <p class="unseen" role="status">
        {say(told)}
      </p>
    </>
  );
}
