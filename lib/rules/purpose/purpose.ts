// Official or marketing: the one entrance. Too large for the popup with its word lists and sentences: what it finds is
// handed to assess(), by those that have room for it.

import type { Account } from '../../account/account.ts';
import type { Lookalike } from '../../lookalike/lookalike.ts';
import { PRACTICES } from './advice-catalog.ts';
import type { Purpose } from './answer.ts';
import { type Axes, findSalesTalk, type Practice, type Row } from './comparison.ts';
import { findIdentity } from './identity.ts';
import { findPromotion } from './promotion.ts';
import { ROWS } from './row-catalog.ts';
import { purposeView } from './view.ts';

/**
 * Gives identity, promotion, every row of the comparison and the advice that a measured signal calls for. Never throws, and
 * looks at no more than the newest 30 posts. `lookalikes` is what was found of this very account: a possible copy's link
 * to the original's site does not confirm it.
 */
export function findPurpose(account: Account, lookalikes: readonly Lookalike[]): Purpose {
  const view = purposeView(
    account,
    lookalikes.some(({ relation }) => relation === 'look-alike'),
  );
  const promotion = findPromotion(view);
  const axes: Axes = {
    view,
    identity: findIdentity(view),
    promotion,
    sales: findSalesTalk(view, promotion),
  };
  const rows: readonly Row[] = ROWS;
  const practices: readonly Practice[] = PRACTICES;
  return {
    identity: axes.identity,
    promotion,
    rows: rows.map((row) => ({ id: row.id, title: row.title, sources: row.sources, ...row.answer(axes) })),
    advice: practices.flatMap((practice) => {
      const evidence = practice.call(axes);
      const { id, side, advice, sources } = practice;
      return evidence ? [{ id, side, advice, evidence, sources }] : [];
    }),
  };
}
