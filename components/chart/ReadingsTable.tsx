// The numbers behind the follower line, for reading and for screen readers: the newest reading first.

import type { VNode } from 'preact';
import type { Growth } from '../../lib/rules/growth/growth.ts';
import { message } from '../../lib/words/message.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { useWords } from '../ui/words-context.ts';
import { sayEvent } from './say-event.ts';

/** More rows than anybody reads; further readings are left out evenly, never the first or the last. */
const ROWS_AT_MOST = 60;

/** Draws the table, folded away, with a row for each reading and for each change. */
export function ReadingsTable({ growth }: { growth: Growth }): VNode {
  const words = useWords();
  const { points, events } = growth;
  const shown = evenly(points, ROWS_AT_MOST);
  const readings = shown.map(({ at, followers }) => {
    const count = words.number(followers.value);
    return {
      at,
      followers: followers.exact ? count : words.say(message('growth.table.rounded', { shown: count })),
      change: '',
    };
  });
  const changes = events.map((event) => ({ at: event.at, followers: '', change: sayEvent(words, event) }));
  const rows = [...readings, ...changes].sort((a, b) => b.at - a.at);
  const said = (id: 'day' | 'followers' | 'change') => words.say(message(`growth.table.${id}`));
  return (
    <Disclosure class="small" summary={words.say(message('growth.table'))}>
      <table>
        <thead>
          <tr>
            <th scope="col">{said('day')}</th>
            <th scope="col">{said('followers')}</th>
            {changes.length > 0 ? <th scope="col">{said('change')}</th> : null}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ at, followers, change }, i) => (
            <tr key={i}>
              <td>{words.date(at)}</td>
              <td>{followers}</td>
              {changes.length > 0 ? (
                <td>
                  <bdi>{change}</bdi>
                </td>
              ) : null}
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < points.length ? (
        <p class="soft">
          {words.say(message('growth.table.part', { count: shown.length, total: points.length }))}
        </p>
      ) : null}
    </Disclosure>
  );
}

/** Gives at most `max` of the entries, evenly spread, the first and the last among them. */
function evenly<T>(entries: readonly T[], max: number): readonly T[] {
  if (entries.length <= max) return entries;
  const picked = Array.from({ length: max }, (_, i) => Math.round((i * (entries.length - 1)) / (max - 1)));
  return picked.flatMap((place) => entries.slice(place, place + 1));
}
