// Pages on which there is no profile to see, and the puzzle that covers one.

import { box, cls, h, icon } from './dom.ts';
import { labels } from './labels.ts';

const PERSON = 'M12 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10z M3 22c0-5 4-8 9-8s9 3 9 8';
const LOCK = 'M6 11h12v10H6z M8 11V8a4 4 0 0 1 8 0v3';
const CLOUD = 'M7 18a5 5 0 0 1 0-10 6 6 0 0 1 11 2 4 4 0 0 1 0 8z';

function notice(path: string, title: string, text: string, action: HTMLElement | null = null): HTMLElement {
  return h(
    'div',
    { class: cls('DivErrorContainer') },
    icon(path, 72),
    h('p', { class: cls('PTitle') }, title),
    h('p', { class: cls('PDesc') }, text),
    action,
  );
}

/** What an English page says where nobody has the handle. */
export function notFoundNotice(): HTMLElement {
  return notice(PERSON, "Couldn't find this account", 'Try another name, or look around.');
}

/** What an English page says of a private account. */
export function privateNotice(): HTMLElement {
  return notice(LOCK, 'This account is private', 'Only followers see its videos.');
}

/** What stands there when an answer was empty. */
export function emptyNotice(retry: () => void): HTMLElement {
  const again = h(
    'button',
    { type: 'button', class: 'TUXButton TUXButton--secondary', click: retry },
    labels.retry,
  );
  return notice(CLOUD, 'Something went wrong', 'Please try again.', again);
}

/** What stands in the place of the grid when nothing was posted yet. */
export function noPostsNotice(): HTMLElement {
  return notice(PERSON, 'No content', 'This user has not published any videos.');
}

/** The page that asks for a login. */
export function loginPage(): HTMLElement {
  const field = (type: string, label: string) =>
    h('input', { type, placeholder: label, 'aria-label': label, class: cls('InputElement') });
  return h(
    'div',
    { id: 'loginContainer', class: cls('DivLoginContainer') },
    h('h1', { class: cls('H1Title') }, 'Log in to TikTok'),
    field('text', 'Email or username'),
    field('password', 'Password'),
    h(
      'button',
      { type: 'button', 'data-e2e': 'login-button', class: 'TUXButton TUXButton--primary' },
      'Log in',
    ),
  );
}

/** The puzzle. Moving its handle (a click will do) takes it away. */
export function captcha(): HTMLElement {
  const cover = h('div', { class: 'captcha-verify-container', id: 'captcha-verify-container' });
  cover.append(
    box('DivCaptchaTitle', 'Drag the slider to fit the puzzle'),
    h('div', { id: 'captcha-verify-image', class: cls('DivCaptchaImage') }),
    h(
      'div',
      { class: 'secsdk-captcha-drag-icon', role: 'button', tabindex: 0, click: () => cover.remove() },
      icon('M9 5l7 7-7 7'),
    ),
  );
  return cover;
}
