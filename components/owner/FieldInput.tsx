// The inputs of one question, by its kind of field. All of them are the browser's own, so that keyboard, language of
// dates and screen readers work as the reader knows them.

import type { VNode } from 'preact';
import { type MessageId, message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import type { Draft } from './draft.ts';
import type { Choice, Field } from './forms.ts';

interface FieldInputProps {
  /** The question's name: ids and groups are named after it. */
  readonly name: string;
  readonly field: Field;
  readonly draft: Draft;
  readonly today: string;
  readonly isDisabled: boolean;
  /** Id of what describes the field: reason and problem. */
  readonly describedBy: string;
  readonly isInvalid: boolean;
  readonly onDraft: (draft: Draft) => void;
}

/** Draws the inputs of a question. */
export function FieldInput(props: FieldInputProps): VNode {
  const { field, draft, onDraft } = props;
  switch (field.kind) {
    case 'choice':
      return <Choices {...props} choices={field.choices} />;
    case 'request':
      return (
        <>
          <Choices {...props} choices={field.choices} />
          {draft.choice === 'waiting' || draft.choice === 'refused' ? (
            <Labelled name={props.name} label={`owner.request.${draft.choice}.day`}>
              <Day {...props} />
            </Labelled>
          ) : null}
        </>
      );
    case 'marks':
      return (
        <div class="choices">
          {field.choices.map(({ value, label }) => (
            <Mark
              key={value}
              {...props}
              label={label}
              isChecked={draft.marks.includes(value)}
              onCheck={(isChecked) => {
                const others = draft.marks.filter((mark) => mark !== value);
                onDraft({ ...draft, none: false, marks: isChecked ? [...others, value] : others });
              }}
            />
          ))}
          <None {...props} label={field.none} />
        </div>
      );
    case 'links':
      return (
        <>
          <Labelled name={props.name} label="owner.links">
            <textarea
              id={`${props.name}-field`}
              rows={4}
              spellcheck={false}
              dir="ltr"
              value={draft.none ? '' : draft.text}
              disabled={props.isDisabled || draft.none}
              aria-describedby={props.describedBy}
              aria-invalid={props.isInvalid}
              onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
            />
          </Labelled>
          <div class="choices">
            <None {...props} label={field.none} />
          </div>
        </>
      );
    case 'day':
      return (
        <Labelled name={props.name} label="owner.day">
          <Day {...props} />
        </Labelled>
      );
    case 'domain':
      return (
        <Labelled name={props.name} label="owner.domain">
          <Line {...props} inputMode="url" />
        </Labelled>
      );
    case 'number':
      return (
        <Labelled name={props.name} label={field.isWhole ? 'owner.number' : 'owner.percent'}>
          <Line {...props} inputMode={field.isWhole ? 'numeric' : 'decimal'} />
        </Labelled>
      );
  }
}

interface LabelledProps {
  readonly name: string;
  readonly label: MessageId;
  readonly children: VNode;
}

function Labelled({ name, label, children }: LabelledProps): VNode {
  const words = useWords();
  return (
    <div class="labelled">
      <label class="soft" htmlFor={`${name}-field`}>
        {words.say(message(label))}
      </label>
      {children}
    </div>
  );
}

function Choices({ choices, ...props }: FieldInputProps & { readonly choices: readonly Choice[] }): VNode {
  const words = useWords();
  const { name, draft, onDraft, isDisabled } = props;
  return (
    <div class="choices">
      {choices.map(({ value, label }) => (
        <label key={value} class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            checked={draft.choice === value}
            disabled={isDisabled}
            onChange={() => onDraft({ ...draft, choice: value })}
          />
          <span>{words.say(message(label))}</span>
        </label>
      ))}
    </div>
  );
}

interface MarkProps extends FieldInputProps {
  readonly label: MessageId;
  readonly isChecked: boolean;
  readonly onCheck: (isChecked: boolean) => void;
}

function Mark({ label, isChecked, isDisabled, onCheck }: MarkProps): VNode {
  const words = useWords();
  return (
    <label class="choice">
      <input
        type="checkbox"
        checked={isChecked}
        disabled={isDisabled}
        onChange={(event) => onCheck(event.currentTarget.checked)}
      />
      <span>{words.say(message(label))}</span>
    </label>
  );
}

function None({ label, ...props }: FieldInputProps & { readonly label: MessageId }): VNode {
  const { draft, onDraft } = props;
  return (
    <Mark
      {...props}
      label={label}
      isChecked={draft.none}
      onCheck={(none) => onDraft({ ...draft, none, marks: none ? [] : draft.marks })}
    />
  );
}

function Day({ name, draft, today, isDisabled, describedBy, isInvalid, onDraft }: FieldInputProps): VNode {
  return (
    <input
      id={`${name}-field`}
      type="date"
      min="2016-01-01"
      max={today}
      value={draft.day}
      disabled={isDisabled}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onInput={(event) => onDraft({ ...draft, day: event.currentTarget.value })}
    />
  );
}

interface LineProps extends FieldInputProps {
  readonly inputMode: 'url' | 'numeric' | 'decimal';
}

function Line({ name, draft, inputMode, isDisabled, describedBy, isInvalid, onDraft }: LineProps): VNode {
  return (
    <input
      id={`${name}-field`}
      type="text"
      inputMode={inputMode}
      autocomplete="off"
      spellcheck={false}
      dir="ltr"
      value={draft.text}
      disabled={isDisabled}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onInput={(event) => onDraft({ ...draft, text: event.currentTarget.value })}
    />
  );
}
