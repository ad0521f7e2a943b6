// The popup on a page that is no profile, while its tab is paused. The way on stands at the foot, as on every page.

import type { VNode } from 'preact';
import { StateView } from '../states/StateView.tsx';

/** Draws the state. */
export function Paused(): VNode {
  return <StateView mark="quiet" title="controls.paused.title" text="controls.paused.text" />;
}
