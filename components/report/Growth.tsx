// How an account's followers grew, as far as it was kept on this computer, and the choice to keep it or to stop.

import type { RefObject, VNode } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { GrowthKept } from '../../lib/account/growth-kept.ts';
import type { Assessment } from '../../lib/rules/assessment.ts';
import type { Growth as Measured } from '../../lib/rules/growth/growth.ts';
import { message } from '../../lib/words/message.ts';
import { FollowerLine } from '../chart/FollowerLine.tsx';
import { ReadingsTable } from '../chart/ReadingsTable.tsx';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { Rates } from './Rates.tsx';
import type { GrowthEvents } from './report-events.ts';

interface GrowthProps {
  readonly assessment: Assessment;
  readonly kept: GrowthKept;
  readonly own: boolean;
  readonly events: GrowthEvents;
  /** The person has just said stop, and what was erased can still be put back. */
  readonly erased: boolean;
}

/** Draws the section: open where something is kept or was just erased, folded away elsewhere; null where there is nothing to choose. */
export function Growth(props: GrowthProps): VNode | null {
  const words = useWords();
  const { kept, own, erased } = props;
  const [place, events] = useFocusKept(props.events, `${kept.state} ${erased}`);
  if (kept.state === 'private-account') return null;
  const heading = <h2>{words.say(message('growth.title'))}</h2>;
  const body = <GrowthBody {...props} events={events} />;
  return (
    <div class="section growth" ref={place}>
      {kept.state === 'kept' || erased || own ? (
        <>
          {heading}
          {body}
        </>
      ) : (
        <Disclosure summary={heading}>{body}</Disclosure>
      )}
    </div>
  );
}

/** A button that was pressed makes room for another: the keyboard stays where it was. */
function useFocusKept(events: GrowthEvents, shown: string): [RefObject<HTMLDivElement | null>, GrowthEvents] {
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef<string | null>(null);
  useEffect(() => {
    if (pressed.current === null || pressed.current === shown) return;
    pressed.current = null;
    place.current?.querySelector('button')?.focus();
  }, [shown]);
  const noting = (act: () => void) => () => {
    pressed.current = shown;
    act();
  };
  return [
    place,
    { onKeep: noting(events.onKeep), onStop: noting(events.onStop), onUndo: noting(events.onUndo) },
  ];
}

function GrowthBody({ assessment: { growth }, kept, own, events, erased }: GrowthProps): VNode | null {
  const words = useWords();
  if (erased) return <Erased onUndo={events.onUndo} />;
  switch (kept.state) {
    case 'kept':
      return (
        <>
          {growth ? <Kept growth={growth} /> : null}
          <p>
            <Button onPress={events.onStop}>{words.say(message('growth.stop'))}</Button>
          </p>
        </>
      );
    case 'not-kept':
      return (
        <>
          {own ? <p>{words.say(message('growth.keep.own'))}</p> : null}
          <p class="soft">{words.say(message('growth.keep.what'))}</p>
          <p>
            <Button onPress={events.onKeep}>{words.say(message('growth.keep'))}</Button>
          </p>
        </>
      );
    case 'private-account':
      return null;
    default:
      return <p class="soft">{words.say(message(`growth.state.${kept.state}`))}</p>;
  }
}

function Kept({ growth }: { growth: Measured }): VNode {
  const words = useWords();
  const [first] = growth.points;
  if (!first) return <p class="soft">{words.say(message('growth.none-yet'))}</p>;
  const shown = words.number(first.followers.value);
  return (
    <>
      <FollowerLine growth={growth} />
      {growth.points.length === 1 ? (
        <p class="soft">{words.say(message('growth.one-point', { shown, day: { date: first.at } }))}</p>
      ) : (
        <ReadingsTable growth={growth} />
      )}
      <Rates growth={growth} />
    </>
  );
}

function Erased({ onUndo }: { onUndo: () => void }): VNode {
  const words = useWords();
  return (
    <>
      <p role="status">{words.say(message('growth.erased'))}</p>
      <p class="soft">
        <Button onPress={onUndo}>{words.say(message('growth.undo'))}</Button>{' '}
        {words.say(message('growth.undo.until'))}
      </p>
    </>
  );
}
