// Arbitrary text for the properties of name keys.

import fc from 'fast-check';

/** Any sequence of UTF-16 units, lone surrogates among them. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
  .map((units) => String.fromCharCode(...units));
const anyCodePoints = fc.string({ unit: 'binary', maxLength: 60 });
/** Characters that have several readings, change their neighbours, or part names. */
const trickyText = fc
  .array(
    fc.constantFrom(...'Iłœþӏßɵб|│—01rnmΛΣɾ \u0301\u0338\u200b\u202e\u0674🇩🇪™\'"𝐈ⅷ', '\ud83c', '\udde9'),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
/** Text as nobody writes it: any units, any code points, or all that is special to a key close together. */
export const hostile = fc.oneof(anyText, anyCodePoints, trickyText);
