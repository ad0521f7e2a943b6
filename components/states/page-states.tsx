// What a page can be instead of a readable profile, each named: nothing to do here but know it.

import type { VNode } from 'preact';
import { StateView } from './StateView.tsx';

/** The tab shows another site. */
export function NotTikTok(): VNode {
  return <StateView mark="absent" title="popup.state.not-tiktok.title" text="popup.state.not-tiktok.text" />;
}

/** A private profile of which nothing more could be read. */
export function PrivateProfile(): VNode {
  return <StateView mark="unknown" title="popup.state.private.title" text="popup.state.private.text" />;
}

/** TikTok knows no such account. */
export function NotFound(): VNode {
  return <StateView mark="absent" title="popup.state.not-found.title" text="popup.state.not-found.text" />;
}

/** TikTok shows the profile only after logging in. */
export function LoginWall(): VNode {
  return <StateView mark="unknown" title="popup.state.login-wall.title" text="popup.state.login-wall.text" />;
}

/** TikTok asks for the visitor's age first. */
export function AgeGate(): VNode {
  return <StateView mark="unknown" title="popup.state.age-gate.title" text="popup.state.age-gate.text" />;
}

/** TikTok asks for proof that a person is there. */
export function Captcha(): VNode {
  return <StateView mark="unknown" title="popup.state.captcha.title" text="popup.state.captcha.text" />;
}

/** TikTok answered with nothing in it. */
export function EmptyAnswer(): VNode {
  return <StateView mark="unknown" title="popup.state.empty.title" text="popup.state.empty.text" />;
}
