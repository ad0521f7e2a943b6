// One thing to choose: a radio button or a checkbox with its label, and what it means under it.

import type { ComponentChildren, VNode } from 'preact';

interface ChoiceProps {
  readonly type: 'radio' | 'checkbox';
  /** Unique on the page. */
  readonly id: string;
  /** Radio buttons of one group are one choice. */
  readonly group?: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly label: string;
  readonly children?: ComponentChildren;
}

/** Draws the choice. The whole label can be pressed; what it means is read out after it. */
export function Choice({ type, id, group, checked, onChange, label, children }: ChoiceProps): VNode {
  const note = children === undefined ? undefined : `${id}-note`;
  return (
    <div class="pick">
      <label>
        <input
          type={type}
          id={id}
          name={group}
          checked={checked}
          aria-describedby={note}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {children === undefined ? null : (
        <p id={note} class="soft">
          {children}
        </p>
      )}
    </div>
  );
}
