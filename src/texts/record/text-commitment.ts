import { createHmac, randomBytes } from 'node:crypto';

/** A new key of a text, as 64 hexadecimal digits. */
export const randomKey = (): string => randomBytes(32).toString('hex');

/** What a key binds without telling it: whoever has both text and key can check it, nobody can guess the text. */
export const commitmentOf = (key: string, bytes: Uint8Array): string =>
  createHmac('sha256', Buffer.from(key, 'hex')).update(bytes).digest('hex');

/** The bytes of a text as they are published: its lines end as Git keeps them, whatever an editor on Windows writes. */
export function publishedBytes(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(13)) return bytes;
  return bytes.filter((byte, index) => byte !== 13 || bytes[index + 1] !== 10);
}
