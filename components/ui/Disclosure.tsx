// Something that opens: the browser's own <details>, so that keyboard, find-in-page and screen readers know it.

import type { ComponentChildren, VNode } from 'preact';

interface DisclosureProps {
  readonly summary: ComponentChildren;
  readonly children: ComponentChildren;
  readonly class?: string;
  readonly open?: boolean;
}

/** Draws a summary that opens its content. `open` is only the state at first; the reader's hand wins after that. */
export function Disclosure({ summary, children, class: extra = '', open = false }: DisclosureProps): VNode {
  return (
    <details class={`disclosure ${extra}`.trim()} open={open}>
      <summary>{summary}</summary>
      <div class="disclosed">{children}</div>
    </details>
  );
}
