// Buttons in two weights: `solid` for the one action of a screen, `quiet` for choices beside text.

import type { ComponentChildren, VNode } from 'preact';

interface ButtonProps {
  readonly weight?: 'solid' | 'quiet';
  readonly onPress: () => void;
  readonly children: ComponentChildren;
}

/** A real button. `onPress` hears clicks and the keyboard alike. */
export function Button({ weight = 'quiet', onPress, children }: ButtonProps): VNode {
  return (
    <button type="button" class={`button ${weight}`} onClick={() => onPress()}>
      {children}
    </button>
  );
}
