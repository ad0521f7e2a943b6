// Our own family of marks: rings. Shape carries the meaning, colour only repeats it, and none of them is a check.
//   present   ring with a core       TikTok shows its badge here
//   absent    open ring              no badge here
//   unknown   broken ring            can't tell
//   lookalike ring with its echo     resembles another account
//   fan       ring around a heart    fan account, declared
//   quiet     thin ring              nothing known yet

import type { VNode } from 'preact';

export type MarkKind = 'present' | 'absent' | 'unknown' | 'lookalike' | 'fan' | 'quiet';

const HEART =
  'M8 11.4C5.7 9.8 4.7 8.7 4.7 7.4A1.72 1.72 0 0 1 8 6.6a1.72 1.72 0 0 1 3.3.8C11.3 8.7 10.3 9.8 8 11.4Z';

/** Draws a mark as high as the text. With a label it is an image to screen readers, without one it is decoration. */
export function Mark({ kind, label }: { kind: MarkKind; label?: string }): VNode {
  return (
    <svg
      class={`ring ${kind}`}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined ? true : undefined}
    >
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: MarkKind): VNode {
  switch (kind) {
    case 'present':
      return (
        <>
          <circle cx="8" cy="8" r="6" />
          <circle class="core" cx="8" cy="8" r="2.7" />
        </>
      );
    case 'absent':
    case 'quiet':
      return <circle cx="8" cy="8" r="6" />;
    case 'unknown':
      // Six dashes: 2π·6 / 6 = 6.283 each with its gap.
      return <circle cx="8" cy="8" r="6" stroke-dasharray="4.083 2.2" stroke-dashoffset="2.04" />;
    case 'lookalike':
      return (
        <>
          <circle cx="5.8" cy="8" r="4.6" />
          <path class="echo" d="M11.06 3.67a4.4 4.4 0 0 1 0 8.66" />
        </>
      );
    case 'fan':
      return (
        <>
          <circle cx="8" cy="8" r="6.6" />
          <path class="core" d={HEART} />
        </>
      );
  }
}
