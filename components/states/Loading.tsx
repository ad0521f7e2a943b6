// The report's outline, drawn at once while the page is being read, so that nothing jumps when the answer comes.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';

/** Draws the outline; screen readers hear one sentence. */
export function Loading(): VNode {
  return (
    <div class="report loading" aria-busy="true">
      <h1 class="unseen">
        <span role="status">{useWords().say(message('popup.state.loading.title'))}</span>
      </h1>
      <div class="who" aria-hidden="true">
        <span class="initials" />
        <div>
          <i class="w60" />
          <i class="w80" />
        </div>
      </div>
      <div class="box" aria-hidden="true">
        <i class="w60" />
        <i class="w80" />
      </div>
      <div class="section" aria-hidden="true">
        <i class="w60" />
        <i />
        <i class="w80" />
        <i class="w80" />
      </div>
      <div class="section" aria-hidden="true">
        <i class="w60" />
        <i class="w80" />
        <i class="w80" />
      </div>
    </div>
  );
}
