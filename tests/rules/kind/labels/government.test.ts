import { describe, expect, it } from 'vitest';
import type { Account } from '../../../../lib/account/account.ts';
import { government } from '../../../../lib/rules/kind/labels/government.ts';
import { anAccount, BADGE_ABSENT, BADGE_PRESENT, fact } from '../../account-builder.ts';

function hostFound(known: Partial<Account>): unknown {
  return (
    government.find(anAccount({ badge: BADGE_PRESENT, ...known }))?.evidence[0]?.message.args?.['host'] ??
    null
  );
}

describe('government', () => {
  it.each([
    ['https://www.council.gov', 'council.gov'],
    ['council.gov/visit?x=1', 'council.gov'],
    ['https://parks.example.gov.uk/', 'parks.example.gov.uk'],
    ['https://www.stadtrat.gv.at', 'stadtrat.gv.at'],
    ['http://amt.bund.de:8080', 'amt.bund.de'],
    ['https://ministere.gouv.fr', 'ministere.gouv.fr'],
    ['https://salud.gob.mx', 'salud.gob.mx'],
    ['https://city.go.jp', 'city.go.jp'],
    ['https://office.europa.eu', 'office.europa.eu'],
    ['https://base.mil', 'base.mil'],
    ['https://europa.eu', 'europa.eu'],
    ['https://gov.example', null],
    ['https://council.gov.example', null],
    ['https://example.com/council.gov', null],
    ['https://council.gov@example.com', null],
    ['https://example.com?u=https://council.gov', null],
    ['https://notbund.de', null],
    ['https://go.example.de', null],
    ['https://mygov.uk', null],
    ['https://council.govx', null],
    ['javascript:council.gov', null],
    ['', null],
  ])('link %s with the badge: %s', (link, host) => {
    expect(hostFound({ bioLink: fact(link) })).toBe(host);
  });

  it.each([
    ['News from the ministry. press@ministry.gov.pl', 'ministry.gov.pl'],
    ['Site: www.council.gov.', 'council.gov'],
    ['ask @council.gov', null],
    ['the U.S. government channel', null],
    ['not affiliated with any gov', null],
  ])('bio “%s” with the badge: %s', (bio, host) => {
    expect(hostFound({ bio: fact(bio) })).toBe(host);
  });

  it('says that it is inferred', () => {
    const found = government.find(anAccount({ badge: BADGE_PRESENT, bioLink: fact('https://council.gov') }));
    expect(found?.inferred).toBe(true);
    expect(found?.evidence[0]?.message.id).toBe('label.government');
  });

  it.each([
    ['absent', BADGE_ABSENT],
    ['unknown', { state: 'unknown', evidence: [] } as const],
  ])('is not inferred where the badge is %s: anybody can type a link', (_, badge) => {
    expect(government.find(anAccount({ badge, bioLink: fact('https://council.gov') }))).toBeNull();
  });
});
