// @vitest-environment happy-dom
// Every state that is no report: one heading, plain text, at most one action.

import type { VNode } from 'preact';
import { describe, expect, it, vi } from 'vitest';
import { ErrorState, NeedsReload, NoPermission } from '../../../components/states/action-states.tsx';
import { Loading } from '../../../components/states/Loading.tsx';
import {
  AgeGate,
  Captcha,
  EmptyAnswer,
  LoginWall,
  NotFound,
  NotTikTok,
  PrivateProfile,
} from '../../../components/states/page-states.tsx';
import { TikTokChanged } from '../../../components/states/TikTokChanged.tsx';
import { press, show, textOf, wordsOf } from '../show.tsx';

const nothing = () => undefined;

const STATES: readonly (readonly [string, VNode, string, string])[] = [
  ['NotTikTok', <NotTikTok key="s" />, 'This is not TikTok', 'Das ist nicht TikTok'],
  ['PrivateProfile', <PrivateProfile key="s" />, 'This profile is private', 'Dieses Profil ist privat'],
  ['NotFound', <NotFound key="s" />, 'TikTok finds no such account', 'TikTok findet dieses Konto nicht'],
  ['LoginWall', <LoginWall key="s" />, 'TikTok asks you to log in', 'TikTok will, dass du dich anmeldest'],
  ['AgeGate', <AgeGate key="s" />, 'TikTok asks for your age', 'TikTok fragt nach deinem Alter'],
  ['Captcha', <Captcha key="s" />, 'TikTok shows a puzzle first', 'TikTok zeigt erst ein Rätsel'],
  ['EmptyAnswer', <EmptyAnswer key="s" />, 'TikTok sent an empty answer', 'TikTok hat leer geantwortet'],
  ['TikTokChanged', <TikTokChanged key="s" tried={[]} />, 'TikTok has changed', 'TikTok hat sich geändert'],
  [
    'NeedsReload',
    <NeedsReload key="s" onReload={nothing} />,
    'This page was open before Ticklens',
    'Diese Seite war vor Ticklens offen',
  ],
  [
    'NoPermission',
    <NoPermission key="s" onGrant={nothing} />,
    'Ticklens may not read tiktok.com',
    'Ticklens darf tiktok.com nicht lesen',
  ],
  [
    'ErrorState',
    <ErrorState key="s" detail="" onRetry={nothing} />,
    'Something broke in Ticklens',
    'In Ticklens ist etwas kaputt',
  ],
];

describe('states', () => {
  it.each(STATES)(
    '%s has one heading, one text and at most one button, in both languages',
    (_, state, english, german) => {
      for (const [locale, title] of [
        ['en', english],
        ['de', german],
      ] as const) {
        const root = show(state, wordsOf(locale));
        expect([...root.querySelectorAll('h1')].map(textOf)).toEqual([title]);
        expect(root.querySelectorAll('button').length).toBeLessThanOrEqual(1);
        const sentences = textOf(root.querySelector('p')).match(/[.!?](\s|$)/g) ?? [];
        expect(sentences.length).toBeGreaterThanOrEqual(1);
        expect(sentences.length).toBeLessThanOrEqual(2);
        expect(root.textContent).not.toMatch(/popup\.|badge\./);
      }
    },
  );

  it.each([
    ['Reload page', (heard: () => void) => <NeedsReload onReload={heard} />],
    ['Allow on tiktok.com', (heard: () => void) => <NoPermission onGrant={heard} />],
    ['Try again', (heard: () => void) => <ErrorState detail="boom" onRetry={heard} />],
  ])('“%s” is heard once', (name, make) => {
    const heard = vi.fn();
    press(show(make(heard)), name);
    expect(heard).toHaveBeenCalledExactlyOnceWith();
  });

  it('lists what was tried, each place once and as text', () => {
    const root = show(<TikTokChanged tried={['data-tag', 'document', 'data-tag', '<b>x</b>']} />);
    expect([...root.querySelectorAll('li')].map(textOf)).toEqual(['data-tag', 'document', '<b>x</b>']);
  });

  it('shows loading as busy, with one sentence for screen readers and an outline for eyes', () => {
    const root = show(<Loading />);
    expect(root.querySelector('[aria-busy="true"]')).not.toBeNull();
    expect(textOf(root.querySelector('[role="status"]'))).toBe('Reading the page …');
    expect(root.querySelectorAll('[aria-hidden="true"] i').length).toBeGreaterThan(5);
  });

  it('cuts an endless error text', () => {
    const root = show(<ErrorState detail={'x'.repeat(100_000)} onRetry={nothing} />);
    expect(root.textContent.length).toBeLessThan(700);
  });
});
