// A certificate for the replica, made anew at each start so that no key lies in the project and no openssl is needed.

import { generate } from 'selfsigned';

const DAY = 86_400_000;

/** Gives key and certificate (PEM) for www.tiktok.com and its neighbours, good from a day ago for a week. */
export async function makeCertificate(now: number): Promise<{ key: string; cert: string }> {
  const pems = await generate([{ name: 'commonName', value: 'www.tiktok.com' }], {
    keyType: 'ec',
    curve: 'P-256',
    algorithm: 'sha256',
    notBeforeDate: new Date(now - DAY),
    notAfterDate: new Date(now + 7 * DAY),
    extensions: [
      { name: 'basicConstraints', cA: false },
      {
        name: 'subjectAltName',
        altNames: ['www.tiktok.com', '*.tiktok.com'].map((value) => ({ type: 2, value })),
      },
    ],
  });
  return { key: pems.private, cert: pems.cert };
}
