// A person's walk over many kinds of pages, with everything opened that can be. run.ts holds its requests, like those of
// every other scenario, to those of the same walk without the extension: this one makes sure that there is much to compare.

import assert from 'node:assert/strict';
import { load, openCard, waitForChip } from '../extension-page.ts';
import { said } from '../said.ts';
import type { Scenario } from '../scenario.ts';
import { settled } from '../trail.ts';
import { follow, visit } from '../visit.ts';

const WALK = [
  'lena.brunner',
  'duo1ingo_official',
  'kettle.and.crate',
  'hush.workshop',
  'nobody.here',
  'mara.okafor',
];
const MIN_REQUESTS = 15;

export const scenarios: readonly Scenario[] = [
  {
    name: 'request log: feed, profiles, card and popup ask for nothing more',
    async run({ page, session, site }) {
      await visit(page, '/foryou');
      await load(page, 'noor.alsahra', '?churn=off');
      for (const handle of WALK) await follow(page, `/@${handle}`);
      await waitForChip(page, 'mara.okafor', said('badge.chip.present'));
      await openCard(page);
      const popup = await session.openPopup(page);
      await popup.waitForText(said('badge.sentence.present'));
      await popup.close();
      await settled(page, site);
      const { length } = site.requests;
      assert.ok(length >= MIN_REQUESTS, `only ${length} requests were made`);
    },
  },
];
