// Our own family of marks: rings. Shape carries the meaning, colour only repeats it, and none of them is a check.
//   present   ring with a core       TikTok shows its badge here
//   absent    open ring              no badge here
//   unknown   broken ring            can't tell
//   lookalike ring with its echo     resembles another account
//   fan       ring around a heart    fan account, declared
//   quiet     thin ring              nothing known yet

import type { ComponentChildren, VNode } from 'preact';

export type MarkKind = 'present' | 'absent' | 'unknown' | 'lookalike' | 'fan' | 'quiet';

const HEART =
  'M8 11C5.9 9.5 5 8.5 5 7.35A1.55 1.55 0 0 1 8 6.7a1.55 1.55 0 0 1 3 .65C11 8.5 10.1 9.5 8 11Z';

/** Draws a mark as high as the text. With a label it is an image to screen readers, without one it is decoration. */
export function Mark({ kind, label }: { kind: MarkKind; label?: string }): VNode {
  return (
    <svg
      class={`ring ${kind}`}
      viewBox="0 0 16 16"
      role={label === undefined ? undefined : 'img'}
      aria-label={label}
      aria-hidden={label === undefined}
      focusable="false"
    >
      {shapeOf(kind)}
    </svg>
  );
}

function shapeOf(kind: MarkKind): ComponentChildren {
  switch (kind) {
    case 'present':
      return [<circle key="ring" cx="8" cy="8" r="6" />, <circle key="core" class="core" cx="8" cy="8" r="2.7" />];
    case 'absent':
    case 'quiet':
      return <circle cx="8" cy="8" r="6" />;
    case 'unknown':
      // Six dashes: 2π·6 / 6 = 6.283 each with its gap.
      return <circle cx="8" cy="8" r="6" stroke-dasharray="4.083 2.2" stroke-dashoffset="2.04" />;
    case 'lookalike':
      return [
        <circle key="ring" cx="6" cy="8" r="4.6" />,
        <path key="echo" class="echo" d="M10.1 3.54a4.6 4.6 0 1 1 0 8.92" />,
      ];
    case 'fan':
      return [<circle key="ring" cx="8" cy="8" r="6.6" />, <path key="core" class="core" d={HEART} />];
  }
}
