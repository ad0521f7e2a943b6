// The guide's best practices, in its order. A practice is a file in advice/, its test and a line here.

import { engageRegularly } from './advice/engage-regularly.ts';
import { focusOnFigures } from './advice/focus-on-figures.ts';
import { stayAuthentic } from './advice/stay-authentic.ts';
import { useAdTools } from './advice/use-ad-tools.ts';
import { useTheBadge } from './advice/use-the-badge.ts';
import { workWithCreators } from './advice/work-with-creators.ts';
import type { Practice } from './comparison.ts';

export const PRACTICES = [
  stayAuthentic,
  engageRegularly,
  useTheBadge,
  focusOnFigures,
  useAdTools,
  workWithCreators,
] as const satisfies readonly Practice[];
