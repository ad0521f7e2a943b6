// The right verdict on every person of the replica: chip and real popup, after a fresh load and after following links.

import { PEOPLE } from '../expected-people.ts';
import { load, waitForChip } from '../extension-page.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { back, follow, forward } from '../visit.ts';

async function expectPopup({ session, page }: ScenarioContext, sentences: readonly string[]): Promise<void> {
  const popup = await session.openPopup(page);
  try {
    for (const sentence of sentences) await popup.waitForText(sentence);
  } finally {
    await popup.close();
  }
}

const fresh: readonly Scenario[] = PEOPLE.map(({ handle, what, chip, popup }) => ({
  name: `fresh load: ${what} (@${handle})`,
  async run(context) {
    await load(context.page, handle);
    await waitForChip(context.page, handle, said(chip));
    await expectPopup(
      context,
      popup.map((id) => said(id)),
    );
  },
}));

const walk: Scenario = {
  name: 'client-side navigation: everybody in turn, chip and popup',
  async run(context) {
    const { page } = context;
    await load(page, 'lena.brunner');
    for (const { handle, chip, popup } of PEOPLE) {
      await follow(page, `/@${handle}`);
      await waitForChip(page, handle, said(chip));
      await expectPopup(
        context,
        popup.map((id) => said(id)),
      );
    }
  },
};

const backAndForth: Scenario = {
  name: 'back and forward: the chip follows',
  async run({ page }) {
    await load(page, 'mara.okafor');
    await waitForChip(page, 'mara.okafor', said('badge.chip.present'));
    await follow(page, '/@lena.brunner');
    await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
    await back(page);
    await waitForChip(page, 'mara.okafor', said('badge.chip.present'));
    await forward(page);
    await waitForChip(page, 'lena.brunner', said('badge.chip.absent'));
  },
};

const german: Scenario = {
  name: 'in German: chip and popup',
  browser: { locale: 'de' },
  async run(context) {
    for (const { handle, chip, popup } of PEOPLE.slice(0, 3)) {
      await load(context.page, handle);
      await waitForChip(context.page, handle, said(chip, 'de'));
      await expectPopup(
        context,
        popup.map((id) => said(id, 'de')),
      );
    }
  },
};

export const scenarios: readonly Scenario[] = [...fresh, walk, backAndForth, german];
