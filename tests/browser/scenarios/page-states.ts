// The popup's named states: each address that is no readable profile, no permission, another site, a page that was open first.

import { STATES } from '../expected-people.ts';
import { expectNoChip } from '../extension-page.ts';
import { said } from '../said.ts';
import type { Scenario, ScenarioContext } from '../scenario.ts';
import { visit } from '../visit.ts';

async function expectState({ session, page }: ScenarioContext, title: string): Promise<void> {
  const popup = await session.openPopup(page);
  try {
    await popup.waitForText(title, 15_000);
  } finally {
    await popup.close();
  }
}

const named: readonly Scenario[] = STATES.map(({ path, what, title }) => ({
  name: `state: ${what} (${path})`,
  async run(context) {
    await visit(context.page, path);
    await expectNoChip(context.page);
    await expectState(context, said(title));
  },
}));

const elsewhere: Scenario = {
  name: 'state: another site',
  async run(context) {
    await context.page.goto('about:blank');
    await expectState(context, said('popup.state.not-tiktok.title'));
  },
};

const withoutPermission: Scenario = {
  name: 'state: the site is not ours to read',
  browser: { grantHosts: false },
  async run(context) {
    await visit(context.page, '/@lena.brunner');
    await expectNoChip(context.page);
    await expectState(context, said('popup.state.permission.title'));
  },
};

export const scenarios: readonly Scenario[] = [...named, elsewhere, withoutPermission];
