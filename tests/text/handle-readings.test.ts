// Handles with letters beyond ASCII, and what they are read as.

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { handleReadings } from '../../lib/text/handle-readings.ts';

describe('handleReadings', () => {
  it.each([
    ['mаrаоkаfоr', 'maraokafor'],
    ['Märã.Ökafor', 'mara.okafor'],
    ['burna_b℮rg', 'burna_berg'], // rn stays as written
    ['tovɵ01', 'tove01'],
    ['tovɵ01', 'tovo01'],
    ['ʟɪɴᴅᴠɪsᴛ', 'lindvist'],
    ['ma\u200bra', 'mara'],
    ['łuna', 'tuna'],
  ])('of %s hold %s', (handle, reading) => {
    expect(handleReadings(handle)).toContain(reading);
  });

  it('of an ASCII handle hold what cl is drawn like', () => {
    expect(handleReadings('tove.linclqvist')).toEqual(['tove.linclqvist', 'tove.lindqvist']);
    expect(handleReadings('tove.linc1qvist')).toContain('tove.lindqvist');
    expect(handleReadings('alicia')).toEqual(['alicia']);
  });

  it('leave any other ASCII handle as it is', () => {
    expect(handleReadings('Mara_0kafor1')).toEqual(['Mara_0kafor1']);
    expect(handleReadings('')).toEqual(['']);
  });

  it('are few, whatever comes in', () => {
    const hostile = fc.array(fc.constantFrom('ɵ', 'ł', 'þ', 'б', 'a', '\u0301', '𝐚', '\ud800', '漢'), {
      maxLength: 400,
    });
    fc.assert(
      fc.property(hostile, (letters) => {
        const readings = handleReadings(letters.join(''));
        expect(readings.length).toBeGreaterThan(0);
        expect(readings.length).toBeLessThanOrEqual(32);
        expect(new Set(readings).size).toBe(readings.length);
      }),
    );
  });
});
