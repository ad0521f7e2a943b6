// The followers of an account over time, as far as they were kept. Filled dots and full lines are exact counts, open dots and
// broken lines rounded ones; events carry a number that the list below explains. For those who can't see it: a sentence.

import type { VNode } from 'preact';
import type { Growth } from '../../lib/rules/growth/growth.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../ui/words-context.ts';
import { type ChartPlan, type Frame, numberedEvents, planOf } from './plan.ts';
import { sayEvent } from './say-event.ts';

const WIDTH = 334;
const HEIGHT = 150;
const TOP = 24;
const BOTTOM = 126;
const EDGE = 8;
/** About the width of a digit at the size of the drawing's text. */
const DIGIT = 6.4;
const EVENT_SIZE = 7.5;

/** Draws the line with its legend and its events; null where no reading says how many followers. */
export function FollowerLine({ growth }: { growth: Growth }): VNode | null {
  const words = useWords();
  const { points } = growth;
  const labels = numbersOf(words, planOf(growth, frameFor(0, false)));
  const room = labels.reduce((widest, label) => Math.max(widest, label.length), 0) * DIGIT + EDGE;
  const frame = frameFor(room, words.direction === 'rtl');
  const plan = planOf(growth, frame);
  const [first, last] = [points[0], points.at(-1)];
  if (!plan || !first || !last) return null;
  const said = message('growth.chart', {
    from: first.followers.value,
    first: { date: first.at },
    to: last.followers.value,
    last: { date: last.at },
  });
  const days = [...new Set([words.date(first.at), words.date(last.at)])];
  return (
    <figure class="chart">
      <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={words.say(said)}>
        <Scale plan={plan} frame={frame} labels={labels} />
        {plan.events.map(({ x, number }) => (
          <g key={number} class="event">
            <path d={`M${x} ${TOP - EVENT_SIZE}V${BOTTOM}`} />
            <circle cx={x} cy={TOP - 2 * EVENT_SIZE} r={EVENT_SIZE} />
            <text x={x} y={TOP - 2 * EVENT_SIZE + 3.5} text-anchor="middle">
              {words.number(number)}
            </text>
          </g>
        ))}
        <path class="line" d={plan.line} />
        <path class="line broken" d={plan.brokenLine} />
        {plan.dots.map(({ x, y, exact }) => (
          <circle key={x} class={exact ? 'dot' : 'dot rounded'} cx={x} cy={y} r={exact ? 2.6 : 2.8} />
        ))}
        {days.map((day, i) => (
          <text
            key={day}
            class="label"
            x={days.length === 1 ? (frame.left + frame.right) / 2 : edgeOf(frame, i === 0)}
            y={HEIGHT - 6}
            text-anchor={days.length === 1 ? 'middle' : i === 0 ? 'start' : 'end'}
          >
            {day}
          </text>
        ))}
      </svg>
      <figcaption class="soft">
        <span>{words.say(message('growth.readings', { count: points.length }))}</span>
        {points.some(({ followers }) => !followers.exact) ? <Legend /> : null}
      </figcaption>
      <Events growth={growth} />
    </figure>
  );
}

function Scale(props: { plan: ChartPlan; frame: Frame; labels: readonly string[] }): VNode {
  const { plan, frame, labels } = props;
  const x = frame.rightToLeft ? frame.right + EDGE : frame.left - EDGE;
  return (
    <g class="scale">
      {plan.ticks.map(({ y }, i) => (
        <g key={y}>
          <path d={`M${frame.left} ${y}H${frame.right}`} />
          <text class="label" x={x} y={y + 4} text-anchor="end">
            {labels[i]}
          </text>
        </g>
      ))}
    </g>
  );
}

function Legend(): VNode {
  const words = useWords();
  return (
    <>
      {(['exact', 'rounded'] as const).map((kind) => (
        <span key={kind}>
          <svg viewBox="0 0 20 8" aria-hidden="true">
            <path class={kind === 'exact' ? 'line' : 'line broken'} d="M0 4H20" />
            <circle class={kind === 'exact' ? 'dot' : 'dot rounded'} cx="10" cy="4" r="2.6" />
          </svg>
          {words.say(message(`growth.legend.${kind}`))}
        </span>
      ))}
    </>
  );
}

function Events({ growth }: { growth: Growth }): VNode | null {
  const words = useWords();
  const events = numberedEvents(growth);
  if (events.length === 0) return null;
  return (
    <ol class="events">
      {events.map((event) => (
        <li key={`${event.at} ${event.kind}`}>
          <bdi>{sayEvent(words, event)}</bdi>
        </li>
      ))}
    </ol>
  );
}

/** In a right-to-left drawing text starts at its right end, so that both kinds of anchor stay as they are. */
function edgeOf({ left, right, rightToLeft }: Frame, isFirst: boolean): number {
  return isFirst === rightToLeft ? right : left;
}

function frameFor(room: number, rightToLeft: boolean): Frame {
  const [left, right] = rightToLeft ? [EDGE, WIDTH - room - EDGE] : [room + EDGE, WIDTH - EDGE];
  return { left, right, top: TOP, bottom: BOTTOM, rightToLeft };
}

/** Short numbers where they tell the steps apart, else whole ones. */
function numbersOf(words: Words, plan: ChartPlan | null): readonly string[] {
  const values = plan?.ticks.map(({ value }) => value) ?? [];
  const shorts = values.map((value) => words.short(value));
  return new Set(shorts).size === values.length ? shorts : values.map((value) => words.number(value));
}
