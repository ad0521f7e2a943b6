// Catches a bug in what it holds and draws something else instead, so that the rest of the screen lives on.

import type { ComponentChildren, VNode } from 'preact';
import { useErrorBoundary } from 'preact/hooks';

interface ErrorBoundaryProps {
  readonly fallback: (detail: string, retry: () => void) => ComponentChildren;
  readonly children: ComponentChildren;
}

/** Draws its children; once they throw, what `fallback` gives for the error's text and a way to try again. */
export function ErrorBoundary({ fallback, children }: ErrorBoundaryProps): VNode {
  const [error, retry] = useErrorBoundary();
  if (error === undefined || error === null) return <>{children}</>;
  return <>{fallback(error instanceof Error ? error.message : String(error), retry)}</>;
}
