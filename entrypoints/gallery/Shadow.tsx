// A badge the way a page has it: in a shadow root of its own, styles adopted, theme on the host.

import { render, type VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import badgeCss from '../../components/badge/badge.css?inline';

interface ShadowProps {
  readonly theme: string;
  /** Lays the card open in the flow, so that it can be looked at beside others. */
  readonly laidOpen?: boolean;
  readonly children: VNode;
}

const LAID_OPEN =
  '.tl{flex-direction:column;align-items:start;gap:10px}.card{display:block;position:relative;position-area:none;margin:0;inset:auto;max-block-size:none}';

/** Draws its child inside a shadow root. */
export function Shadow({ theme, laidOpen = false, children }: ShadowProps): VNode {
  const host = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const element = host.current;
    if (!element) return;
    const root = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [badgeCss, ...(laidOpen ? [LAID_OPEN] : [])].map((text) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(text);
      return sheet;
    });
    render(children, root);
  });
  return <span ref={host} data-theme={theme} />;
}
