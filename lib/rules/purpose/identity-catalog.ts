// The one list of signals of identity, strongest first. A new one is a file in identity/, its test and a line here.

import { badgeIdentity } from './identity/badge.ts';
import { officialWord } from './identity/official-word.ts';
import { organizationIdentity } from './identity/organization.ts';
import { ownDomain } from './identity/own-domain.ts';
import { stateMediaIdentity } from './identity/state-media.ts';
import type { IdentityRule } from './signal.ts';

export const IDENTITY_RULES = [
  badgeIdentity,
  stateMediaIdentity,
  organizationIdentity,
  ownDomain,
  officialWord,
] as const satisfies readonly IdentityRule[];
