// What a part of the page took away last, and putting it back: the way back stands until it was gone.

import { useState } from 'preact/hooks';
import type { Undoable } from '../../components/memory/UndoLine.tsx';
import type { ChangeProblem } from '../../components/memory/view.ts';
import { type Message, message } from '../../lib/words/message.ts';

/** The line over a list, and what changes it. */
interface Undo {
  readonly last: Undoable | null;
  /** Says what was taken away. `putBack` gives why it could not be put back; it may reject. */
  readonly offer: (said: Message, putBack: () => Promise<ChangeProblem>) => void;
  /** Says that nothing was taken away, because it could not be. */
  readonly refuse: () => void;
  readonly clear: () => void;
}

/** Gives the line. */
export function useUndo(): Undo {
  const [last, setLast] = useState<Undoable | null>(null);

  const offer: Undo['offer'] = (said, putBack) => {
    const mine: Undoable = {
      said,
      undo: () =>
        void putBack()
          .catch((): ChangeProblem => 'remembered.failed')
          .then((problem) => {
            if (problem !== null) offer(message(problem), putBack);
            // Something else may have been taken away meanwhile.
            else setLast((now) => (now === mine ? null : now));
          }),
    };
    setLast(mine);
  };

  return {
    last,
    offer,
    refuse: () => setLast({ said: message('remembered.failed'), undo: null }),
    clear: () => setLast(null),
  };
}
