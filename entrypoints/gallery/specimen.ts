// One thing to look at: a component in one state, with an id that the address can ask for.

import type { VNode } from 'preact';

export type SpecimenGroup = 'Chips' | 'Cards' | 'Reports' | 'States' | 'Pages';

export interface Specimen {
  readonly id: string;
  readonly group: SpecimenGroup;
  readonly element: VNode;
}
