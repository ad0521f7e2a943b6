// How much is marked in lists, as the person chose.

/** `quiet`: what should not be missed. `all`: weaker resemblances and every declared fan account as well. */
export type ListScope = 'quiet' | 'all';
