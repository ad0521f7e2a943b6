// Identifiers in TikTok's layout, made from a time and a name so that every run gives the same ones. Who has them: person.ts.

import { createHash } from 'node:crypto';

/** Low byte of TikTok's entity nibble: what a 19-digit id stands for (Unfurl parse_tiktok.py, arXiv 2504.13279). */
export type Entity = 0 | 4 | 13;

function digest(salt: string): Buffer {
  return createHash('sha256').update(salt).digest();
}

/** Gives a number from 0 to `below` - 1 that depends on `salt` alone. */
export function numberFrom(salt: string, below: number): number {
  return digest(salt).readUInt32BE(0) % below;
}

/**
 * Gives a 19-digit id as a string: bits 63 to 32 are `seconds` (Unix), 31 to 22 milliseconds, 18 to 14 a sequence,
 * 11 to 8 the entity, 7 to 0 a machine. The parts below the seconds depend on `salt`.
 */
export function snowflake(seconds: number, entity: Entity, salt: string): string {
  const bytes = digest(`id ${salt}`);
  const milliseconds = BigInt(bytes.readUInt32BE(0) % 1000);
  const sequence = BigInt(bytes.readUInt8(4) % 32);
  const machine = BigInt(bytes.readUInt8(5));
  return (
    (BigInt(Math.floor(seconds)) << 32n) |
    (milliseconds << 22n) |
    (sequence << 14n) |
    (BigInt(entity) << 8n) |
    machine
  ).toString();
}

/** Gives the Unix seconds that an id made by `snowflake` carries. */
export function secondsOf(id: string): number {
  return Number(BigInt(id) >> 32n);
}

/** Gives an account id: six in seven carry the nibble 4, the others 0, about as TikTok's do. */
export function accountId(seconds: number, salt: string): string {
  return snowflake(seconds, numberFrom(`nibble ${salt}`, 7) === 0 ? 0 : 4, salt);
}

/** Gives a `secUid`: TikTok's fixed head and 64 characters. */
export function securedId(salt: string): string {
  const tail = createHash('sha384').update(`sec ${salt}`).digest('base64url');
  return `MS4wLjABAAAA${tail.slice(0, 64)}`;
}

/** Gives 32 hexadecimal digits, as in the object names of pictures. */
export function objectId(salt: string): string {
  return digest(`object ${salt}`).toString('hex').slice(0, 32);
}
