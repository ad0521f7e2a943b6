// Keeping an account's growth: asked for in the popup, kept over a reload, erased and put back, and gone for good in the end.
// One's own account is kept without a word.

import assert from 'node:assert/strict';
import { load, waitForChip } from '../extension-page.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { shotPath } from '../screenshot.ts';
import type { PopupHandle } from '../session.ts';

const SOMEBODY = 'kettle.and.crate';
const OWNER = 'lena.brunner';
const BUTTON = '.growth button';

async function openPopup(
  { page, session }: ScenarioContext,
  handle: string,
  query = '',
): Promise<PopupHandle> {
  await load(page, handle, `?churn=off${query}`);
  await waitForChip(page, handle, said('badge.chip.absent'));
  const popup = await session.openPopup(page);
  await popup.waitFor('.report:not(.loading) .growth');
  return popup;
}

/** Everything that is stored of a history, as the extension's own storage has it. */
function storedKeys(popup: PopupHandle): Promise<readonly string[]> {
  return popup.run(async (window) => {
    const api = Reflect.get(window, 'browser') ?? Reflect.get(window, 'chrome');
    return Object.keys(await api.storage.local.get(null));
  });
}

async function waitForButton(popup: PopupHandle, id: 'growth.keep' | 'growth.stop' | 'growth.undo') {
  await popup.waitFor(BUTTON);
  const wanted = said(id);
  for (let tries = 0; (await popup.textOf(BUTTON)) !== wanted; tries += 1) {
    assert.ok(
      tries < 100,
      `the growth section’s button is not “${wanted}” but “${await popup.textOf(BUTTON)}”`,
    );
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

export const scenarios: readonly Scenario[] = [
  {
    name: 'growth: kept when asked for, over a reload; erased, put back, erased for good',
    browser: { fresh: true },
    async run(context) {
      let popup = await openPopup(context, SOMEBODY);
      assert.deepEqual(await storedKeys(popup), []);
      await popup.click('.growth summary');
      await waitForButton(popup, 'growth.keep');
      await popup.click(BUTTON);
      await waitForButton(popup, 'growth.stop');
      assert.equal(await popup.count('.chart .dot'), 1);
      await popup.close();

      popup = await openPopup(context, SOMEBODY);
      await waitForButton(popup, 'growth.stop');
      assert.deepEqual(await popup.axe(), []);
      await popup.screenshot(shotPath(`growth-kept-${context.kind}`));
      const kept = await storedKeys(popup);
      assert.equal(kept.length, 2, kept.join());
      await popup.click(BUTTON);
      await waitForButton(popup, 'growth.undo');
      assert.deepEqual(await storedKeys(popup), ['watched']);
      await popup.click(BUTTON);
      await waitForButton(popup, 'growth.stop');
      assert.deepEqual((await storedKeys(popup)).toSorted(), kept.toSorted());
      await popup.click(BUTTON);
      await waitForButton(popup, 'growth.undo');
      await popup.close();

      popup = await openPopup(context, SOMEBODY);
      await waitForButton(popup, 'growth.keep');
      assert.deepEqual(await storedKeys(popup), ['watched']);
      await popup.close();
    },
  },
  {
    name: 'growth: the own account’s is kept without a word, and not again after stop',
    browser: { fresh: true },
    async run(context) {
      await load(context.page, OWNER, `?churn=off&viewer=${OWNER}`);
      await waitForChip(context.page, OWNER, said('badge.chip.absent'));
      let popup = await openPopup(context, SOMEBODY, `&viewer=${OWNER}`);
      assert.match((await storedKeys(popup)).join(), /^history:\d+$/, 'the visit alone is kept');
      await popup.close();
      popup = await openPopup(context, OWNER, `&viewer=${OWNER}`);
      await waitForButton(popup, 'growth.stop');
      assert.equal(await popup.count('.chart .dot'), 1);
      await popup.click(BUTTON);
      await waitForButton(popup, 'growth.undo');
      await popup.close();
      popup = await openPopup(context, OWNER, `&viewer=${OWNER}`);
      await waitForButton(popup, 'growth.keep');
      await popup.waitForText(said('growth.keep.own'));
      assert.deepEqual(await storedKeys(popup), ['watched']);
      await popup.close();
    },
  },
];
