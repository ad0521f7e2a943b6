import { describe, expect, it } from 'vitest';
import { stateControlledMedia } from '../../../../lib/rules/kind/labels/state-controlled-media.ts';
import { anAccount, fact } from '../../account-builder.ts';

describe('state-controlled-media', () => {
  it('hands on TikTok’s own words', () => {
    const found = stateControlledMedia.find(
      anAccount({ stateMedia: fact({ text: 'Examplia state-controlled media' }) }),
    );
    expect(found).toMatchObject({
      inferred: false,
      evidence: [{ message: { args: { text: 'Examplia state-controlled media' } } }],
    });
  });

  it('is not listed without TikTok’s label', () => {
    expect(stateControlledMedia.find(anAccount({ displayName: fact('State Media Examplia') }))).toBeNull();
  });
});
