// @vitest-environment happy-dom
// A bug in one component leaves a screen that can try again.

import { describe, expect, it } from 'vitest';
import { ErrorState } from '../../../components/states/action-states.tsx';
import { ErrorBoundary } from '../../../components/ui/ErrorBoundary.tsx';
import { press, show, textOf } from '../show.tsx';

describe('ErrorBoundary', () => {
  it('draws the error state instead of what broke, and tries again on demand', () => {
    let broken = true;
    function Fragile() {
      if (broken) throw new TypeError('no such thing');
      return <p>whole again</p>;
    }
    const root = show(
      <ErrorBoundary fallback={(detail, retry) => <ErrorState detail={detail} onRetry={retry} />}>
        <Fragile />
      </ErrorBoundary>,
    );
    expect(textOf(root.querySelector('h1'))).toBe('Something broke in Ticklens');
    expect(textOf(root)).toContain('no such thing');
    broken = false;
    press(root, 'Try again');
    expect(textOf(root)).toBe('whole again');
  });
});
