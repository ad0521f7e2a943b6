import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nameMatchesHandle } from '../../../lib/rules/requirements/name-matches-handle.ts';
import { BADGE_PRESENT, check, fact, handleOf, spoken } from '../account-builder.ts';

function said(handle: string, displayName: string): string {
  return spoken(nameMatchesHandle, { handle: handleOf(handle), displayName: fact(displayName) });
}

const STRANGERS = 'failed: strangers second-hand → remedy';
const PARTLY = 'cantTell: partly second-hand';

describe('name-matches-handle', () => {
  it.each([
    ['lena.brunner', 'Lena Brunner', 'passed: alike'],
    ['lena_brunner_official', 'Lena Brunner', 'passed: alike'],
    ['lbrunner', 'Lena Brunner 🌿', 'passed: alike'],
    ['brunner', 'Lena Brunner', 'passed: alike'],
    ['juergen.krueger', 'Jürgen Krüger', 'passed: alike'],
    ['jurgenkruger', 'Jürgen Krüger', 'passed: alike'],
    ['zoeundsoeren', 'Zoë & Søren', 'passed: alike'],
    ['gloria.marsh', '𝓖𝓵𝓸𝓻𝓲𝓪 𝕄𝕒𝕣𝕤𝕙', 'passed: alike'],
    ['brotzeit24', 'Brotzeit | Rezepte für alle Tage', 'passed: alike'],
    ['reisen.mit.tao', 'Reisen mit Tao 涛', 'passed: alike'],
    ['okn24', 'Oberkircher Kreis Nachrichten', 'passed: initials'],
    ['lb', 'Lena Brunner', 'passed: initials'],
    ['mara.kocht.gern', 'Mara Okafor', PARTLY],
    ['antourny', 'Antony Winterfeld', PARTLY],
    ['lena.brunner', '小邹旅行', 'cantTell: script'],
    ['maria.ivanova', 'Мария Иванова', 'cantTell: script'],
    ['ivanova', 'Ольга Zimmermann', 'cantTell: script'],
    ['zoukreisen', 'محمد 🦅', 'cantTell: script'],
    ['lena.brunner', '🍞🥨', 'cantTell: no-name'],
    ['lena.brunner', '  ', 'cantTell: no-name'],
    ['travelqueen', 'Jo Kim', STRANGERS],
    ['___', 'Lena Brunner', STRANGERS],
    ['user3386115433738', 'Lena Brunner', 'failed: stock second-hand → remedy'],
    ['user3386115433738', 'user3386115433738', 'failed: stock second-hand → remedy'],
    ['userin.tina', 'Userin Tina', 'passed: alike'],
    ['lenxy', 'Lenab', 'passed: alike'],
    ['lexy', 'Lena', PARTLY],
    ['abcxxxxxxx', 'Abcdefghij', PARTLY],
    ['axyz', 'Abcd', STRANGERS],
    ['taralovesbaking', 'Tara', 'passed: alike'],
    ['anardzzzzz', 'Ana', PARTLY],
    ['norden', 'Nordenkanal und Freunde am Abend', 'passed: alike'],
    ['kimtaoxx', 'Jo Kim Tao', 'passed: alike'],
    ['jodelax', 'Jo De La Winterfeld', PARTLY],
    ['marakoch', 'Mara Okafor', 'passed: alike'],
    ['marakocht', 'Mara Okafor', PARTLY],
    ['oknheute', 'Oberkircher Kreis Nachrichten', 'passed: initials'],
    ['lbxyzq', 'Lena Brunner', STRANGERS],
    ['lenawinterfeld99', 'lena07', 'passed: alike'],
    ['kimtaowinterfeld99', 'kim07', PARTLY],
    ['mia_lum_ro182', 'Der Lum Mia', 'passed: alike'],
    ['maria2024', 'Winter 2024', PARTLY],
    ['20242025', 'Winter 2024', PARTLY],
    ['67tu39.kek', 'Anh Tú', PARTLY],
    ['67atu39.kek', 'Anh Tú', STRANGERS],
    ['a.xyz', 'A Brunner', STRANGERS],
    ['fong30408', 'Phong Winterfeld', PARTLY],
    ['sang30408', 'Phong Winterfeld', STRANGERS],
    ['hal.xyzvwq', 'Hel Winterfeld', STRANGERS],
    ['dolphinsdom', 'Domenic Biagini', PARTLY],
    ['dominosky', 'Domenic Biagini', PARTLY],
    ['dolphindoms', 'Domenic Biagini', STRANGERS],
    ['dozzzzzzz', 'Do Winterfeld', STRANGERS],
    ['aaaaaaaaaaaaaccccccccc', 'Aaaaaaaaaaaaabbbbbbbbb', PARTLY],
    ['rstabcdevvvvvvvvv', 'Xyzabcdeqqqqqqqqq', STRANGERS],
    ['l99', 'Lena', STRANGERS],
    ['rrmiavvzzzz', 'Mia Winterfeld', PARTLY],
    ['xabcyyyyyy', 'Dabcefghij', PARTLY],
    ['alo.xyzvwq', 'Halo Winterfeld', STRANGERS],
    ['user12345', 'Lena Brunner', STRANGERS],
    ['user123456', 'Lena Brunner', 'failed: stock second-hand → remedy'],
  ])('@%s, “%s”', (handle, displayName, expected) => {
    expect(said(handle, displayName)).toBe(expected);
  });

  it('can tell nothing without a display name', () => {
    expect(spoken(nameMatchesHandle)).toBe('cantTell: no-name');
  });

  it.each(['travelqueen', 'user3386115433738'])('never fails beside a badge: @%s', (handle) => {
    const known = { handle: handleOf(handle), displayName: fact('Jo Kim'), badge: BADGE_PRESENT };
    expect(check(nameMatchesHandle, known).outcome).toBe('cantTell');
  });

  it('passes every handle that is the name, whatever the name', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,2}$/), (name) => {
        fc.pre(!/^user\d/.test(name));
        expect(said(name.replaceAll(' ', '_'), name)).toBe('passed: alike');
      }),
    );
  });

  it('never fails a name with letters that are not Latin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z._]{2,24}$/), (name, handle) => {
        expect(said(handle, `${name.slice(0, 40)}ж`)).not.toMatch(/^failed/);
      }),
    );
  });
});
