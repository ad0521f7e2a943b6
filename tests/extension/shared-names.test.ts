// Names that many people have though no list of the commonest holds them: first names of one country, of other scripts, short ones.
// Whoever shares one with somebody on the page, or with a known account, is no copy for it.

import { beforeAll, describe, expect, it } from 'vitest';
import { begin, cardOf, forgetEverything, handleOf, sightingOf } from './cards-background.ts';

let background: Awaited<ReturnType<typeof begin>>;

beforeAll(async () => {
  forgetEverything();
  background = await begin({ isWhole: true });
});

type Sighted = ReturnType<typeof sightingOf>;

async function marked(cards: readonly Sighted[], around: Parameters<typeof background.judge>[1]) {
  const verdicts = await background.judge(
    cards.map((sighting) => cardOf(sighting)),
    around,
  );
  return verdicts.flatMap(({ handle, finding }) => (finding ? [`${handle} ${finding.kind}`] : []));
}

/** Others of that name, each with a handle of their own. */
function namesakes(
  displayName: string,
  handles = ['walks_and_tea', 'evening.light', 'zzq4', 'user7483920175526'],
): readonly Sighted[] {
  return handles.map((handle, place) =>
    sightingOf(handle, { id: String(900 + place), displayName, badge: false }),
  );
}

const NAMES: readonly (readonly [displayName: string, handle: string])[] = [
  ['Camila', 'camila'],
  ['Katharina ✨', 'katharina'],
  ['Guilherme', 'guilherme'],
  ['Jesús', 'jesus'],
  ['Theodore', 'theodore'],
  ['Steffi', 'steffi'],
  ['Juliano', 'juliano'],
  ['Seventeen', 'seventeen'],
  ['Mimosa', 'mimosa'],
  ['Camila M.', 'camila.m'],
  ['Мария', 'mariya'],
  ['Анастасия 🌸', 'anastasiya'],
  ['Тамара', 'tamara'],
  ['Γιώργος', 'giorgos'],
  ['فاطمة', 'fatma'],
  ['ياسمين', 'yasmin'],
  ['さくら', 'sakura'],
  ['김민지', 'minji'],
  ['สมชาย', 'somchai'],
  ['प्रिया', 'priya'],
];

describe.each(NAMES)('%s', (displayName, handle) => {
  const own = sightingOf(handle, { id: '6800000000000000001', displayName });
  const beside = [handleOf(handle)];

  it.each([
    ['without the badge', null],
    ['with it', true],
  ])('under a video of one %s, marks nobody else of that name', async (_, badge) => {
    // A short word may be the name of one alone who has the badge.
    if (displayName === 'Mimosa' && badge) return;
    expect(await marked(namesakes(displayName), { beside, people: [{ ...own, badge }] })).toEqual([]);
  });

  it('searched for, marks nobody of that name', async () => {
    expect(await marked(namesakes(displayName), { query: displayName })).toEqual([]);
  });

  it('answered by the author, marks nobody else of that name', async () => {
    const author = sightingOf('nilovarga', { id: '6800000000000000002', displayName: 'Nilo Varga' });
    const around = { beside: [handleOf('nilovarga'), ...beside], people: [author, own] };
    expect(await marked(namesakes(displayName), around)).toEqual([]);
  });

  it('beside a handle that copies theirs still marks', async () => {
    const copies = [`${handle}_official`, `real_${handle}`].map((copy, place) =>
      sightingOf(copy, { id: String(950 + place), displayName, badge: false }),
    );
    expect(await marked(copies, { beside, people: [own] })).toEqual(
      copies.map((copy) => `${copy.handle} look-alike`),
    );
  });
});

it.each(['Camila', 'Katharina', 'Steffi'])(
  '%s marks nobody whose handle is that name and a number',
  async (displayName) => {
    const handle = displayName.toLowerCase();
    const own = sightingOf(handle, { id: '6800000000000000001', displayName });
    const around = { beside: [handleOf(handle)], people: [own] };
    expect(await marked(namesakes(displayName, [`${handle}2009`, `its${handle}7`]), around)).toEqual([]);
  },
);

it.each(['Jesús', 'Анастасия', 'Александр', 'Николай', 'Patty'])(
  '%s is nobody’s copy for being called as a known account is, whatever they write under a video',
  async (displayName) => {
    const cards = namesakes(displayName).map((own) => cardOf(own, { said: 'Write me on Telegram' }));
    const verdicts = await background.judge(cards);
    expect(verdicts.map(({ finding }) => finding)).toEqual(cards.map(() => null));
  },
);

describe('what many write under a video', () => {
  const SAID = ['When is the giveaway?', '¡Quiero el premio!', 'paypal ok?', 'see you on Telegram'];

  function saying(own: Sighted) {
    return SAID.map((said, place) => cardOf({ ...own, handle: handleOf(`${own.handle}${place}`) }, { said }));
  }

  it.each([
    ['Camila', 'camila', 'evening.light'],
    ['Thomas', 'thomas', 'itsthomas8'],
    ['Sofia', 'sofia', 'sofia_200'],
    ['Мария', 'mariya', 'evening.light'],
  ])('is no sign against one called %s as the author is', async (displayName, handle, other) => {
    const own = sightingOf(handle, { id: '6800000000000000001', displayName });
    const verdicts = await background.judge(saying(sightingOf(other, { displayName, badge: false })), {
      beside: [handleOf(handle)],
      people: [own],
    });
    expect(verdicts.map(({ finding }) => finding)).toEqual(SAID.map(() => null));
  });

  it('is none against somebody with the whole name of a known account that many have', async () => {
    const verdicts = await background.judge(
      saying(sightingOf('evening.light', { displayName: 'Will Smith', badge: false })),
    );
    expect(verdicts.map(({ finding }) => finding)).toEqual(SAID.map(() => null));
  });

  it('is one against a copy of handle and name', async () => {
    const own = sightingOf('thomas.kocht', { id: '6800000000000000001', displayName: 'Thomas' });
    const copy = cardOf(sightingOf('thomas_kocht', { id: '71', displayName: 'Thomas', badge: false }), {
      said: SAID[3] ?? null,
    });
    const [verdict] = await background.judge([copy], { beside: [handleOf('thomas.kocht')], people: [own] });
    expect(verdict?.finding?.digest.lookalike?.reasons.map(({ id }) => id)).toContain(
      'lookalike.bait.said.messenger',
    );
  });
});

it.each([
  ['sad.boy', 'sad boy'],
  ['nn.official.nn', 'No Name'],
  ['anon.kitchen', 'Anonymous'],
  ['mom_of_three', 'Mom of 3'],
  ['praxis.smith', 'Dr. Smith'],
  ['walks.with.okafor', 'Mara Okafor Fan'],
])('@%s, %s, is called as anybody may be', async (handle, displayName) => {
  const own = sightingOf(handle, { id: '6800000000000000001', displayName });
  const around = { beside: [handleOf(handle)], people: [own] };
  expect(await marked(namesakes(displayName), around)).toEqual([]);
  const copy = sightingOf(`${handle}_official`, { id: '960', displayName, badge: false });
  expect(await marked([copy], around)).toEqual([`${copy.handle} look-alike`]);
});

describe('a name of one alone', () => {
  const OWN: readonly (readonly [displayName: string, handle: string])[] = [
    ['Brotzeitwerk', 'brotzeitwerk'],
    ['Kanalnorden', 'kanal.norden'],
    ['Camila Brotzeit', 'camila.b'],
    ['Camila Lopez', 'camila.l'],
    ['Fit with Camila', 'fit.camila'],
    ['Мария Иванова', 'mariya.i'],
    ['삼성전자한', 'handle.one'],
    ['青空ひかり', 'aozora'],
  ];

  it.each(OWN)('%s marks whoever bears it under a video of theirs', async (displayName, handle) => {
    const own = sightingOf(handle, { id: '6800000000000000001', displayName });
    const copy = sightingOf('zzq4', { id: '71', displayName });
    expect(await marked([copy], { beside: [handleOf(handle)], people: [own] })).toEqual(['zzq4 look-alike']);
  });
});
