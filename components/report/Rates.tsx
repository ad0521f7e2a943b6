// Followers a day and per cent a month over three stretches, each with what it rests on, beside what others publish.

import type { VNode } from 'preact';
import { BRANDS_GROWTH, GUIDE_GROWTH } from '../../lib/rules/growth/benchmarks.ts';
import { type Growth, type GrowthRate, mainRate } from '../../lib/rules/growth/growth.ts';
import { message } from '../../lib/words/message.ts';
import type { Words } from '../../lib/words/words.ts';
import { useWords } from '../ui/words-context.ts';
import { SourceLinks } from './SourceLinks.tsx';

/** Draws the table and the comparison; where nothing can be measured yet it says what is missing. */
export function Rates({ growth }: { growth: Growth }): VNode {
  const words = useWords();
  const rate = mainRate(growth);
  return (
    <>
      {rate ? <RateTable rates={growth.rates} /> : <NotEnough growth={growth} />}
      <div class="soft beside">
        <p>{sayGuide(words, rate)}</p>
        <p>
          {words.say(
            message('growth.beside.brands', {
              from: BRANDS_GROWTH.fromPercentPerMonth,
              to: BRANDS_GROWTH.toPercentPerMonth,
              under: BRANDS_GROWTH.smallUnderFollowers,
              small: BRANDS_GROWTH.smallFromPercentPerMonth,
            }),
          )}{' '}
          {typeof rate?.percentPerMonth === 'number'
            ? words.say(message('growth.beside.own', { percent: signed(words, rate.percentPerMonth) }))
            : null}
        </p>
        <SourceLinks sources={[GUIDE_GROWTH.source, BRANDS_GROWTH.source]} />
      </div>
    </>
  );
}

function NotEnough({ growth }: { growth: Growth }): VNode {
  const count = growth.rates.at(-1)?.points ?? 0;
  return <p>{useWords().say(message('rule.follower-growth.not-enough', { count }))}</p>;
}

function RateTable({ rates }: { rates: readonly GrowthRate[] }): VNode {
  const words = useWords();
  return (
    <table class="rates" aria-label={words.say(message('growth.rates'))}>
      <thead>
        <tr>
          {(['span', 'day', 'month', 'rests'] as const).map((column) => (
            <th key={column} scope="col">
              {words.say(message(`growth.rates.${column}`))}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rates.map((rate) => (
          <RateRow key={rate.days} rate={rate} />
        ))}
      </tbody>
    </table>
  );
}

function RateRow({ rate }: { rate: GrowthRate }): VNode {
  const words = useWords();
  const { days, points, spanDays, followersPerDay, percentPerMonth } = rate;
  const sample = message('growth.rates.sample', { count: points, span: oneDecimal(spanDays) });
  return (
    <tr>
      <th scope="row">{words.say(message('growth.rates.days', { days }))}</th>
      {followersPerDay === null ? (
        <td colSpan={2}>{words.say(message('growth.rates.open'))}</td>
      ) : (
        <>
          <td>
            <bdi>{signed(words, followersPerDay)}</bdi>
          </td>
          <td>
            <bdi>
              {percentPerMonth === null
                ? '–'
                : words.say(message('growth.rates.percent', { percent: signed(words, percentPerMonth) }))}
            </bdi>
          </td>
        </>
      )}
      <td>{words.say(sample)}</td>
    </tr>
  );
}

function sayGuide(words: Words, rate: GrowthRate | null): string {
  const guide = GUIDE_GROWTH.followersPerDay;
  if (rate === null || rate.followersPerDay === null) {
    return words.say(message('growth.beside.guide.alone', { guide }));
  }
  return words.say(message('growth.beside.guide', { guide, perDay: signed(words, rate.followersPerDay) }));
}

/** A change is told from a number by its sign. */
function signed(words: Words, value: number): string {
  const shown = oneDecimal(value);
  return shown > 0 ? `+${words.number(shown)}` : words.number(shown);
}

/** One decimal, and never "-0". */
function oneDecimal(value: number): number {
  return Math.round(value * 10) / 10 + 0;
}
