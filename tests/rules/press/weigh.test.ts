import { expect, it } from 'vitest';
import { weigh } from '../../../lib/rules/press/weigh.ts';
import { fact, told } from '../account-builder.ts';

const LINKS = ['https://paper.com/a', 'https://www.brotzeit.at/wir', 'https://post.jause.at/wir'];

it.each([
  ['no links', null, {}, null],
  ['none there are', null, { pressLinks: [] }, []],
  ['nothing of one’s own', null, { pressLinks: LINKS }, ['paper.com', 'brotzeit.at', 'jause.at']],
  ['the linked site', 'https://brotzeit.at', { pressLinks: LINKS }, ['paper.com', 'jause.at']],
  ['the mail’s domain too', 'brotzeit.at', { pressLinks: LINKS, emailDomain: 'jause.at' }, ['paper.com']],
] as const)('%s', (_, link, values, counted) => {
  const answers = told(values);
  const word = weigh({ bioLink: link === null ? null : fact<string>(link) }, answers);
  expect(word.press?.counted ?? null).toEqual(counted);
  expect(word.answers).toBe(answers);
});
