// Where marks appear: a checkbox for each kind of place, under a heading for those that belong together.

import type { VNode } from 'preact';
import { message } from '../../lib/words/message.ts';
import { useWords } from '../ui/words-context.ts';
import { Choice } from './Choice.tsx';
import type { PlaceGroup } from './settings-view.ts';

interface PlacesProps {
  readonly groups: readonly PlaceGroup[];
  /** Ids of the places where nothing is marked. */
  readonly off: readonly string[];
  readonly onOff: (off: readonly string[]) => void;
}

/** Draws the groups. Ids in `off` that stand in no group stay there: another version may know them. */
export function Places({ groups, off, onOff }: PlacesProps): VNode {
  const words = useWords();
  return (
    <div class="places">
      {groups.map(({ title, places }) => (
        <fieldset key={title}>
          <legend>{words.say(message(title))}</legend>
          {places.map(({ id, label }) => (
            <Choice
              key={id}
              type="checkbox"
              id={id}
              checked={!off.includes(id)}
              onChange={(isOn) => onOff(isOn ? off.filter((one) => one !== id) : [...off, id])}
              label={words.say(message(label))}
            />
          ))}
        </fieldset>
      ))}
    </div>
  );
}
