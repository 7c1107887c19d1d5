import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Contact } from '../../src/core/intake/report-fields.ts';

const cipher = 'aes-256-gcm';
const [ivLength, tagLength] = [12, 16];

/** Seals a text for one report: what is sealed can be opened with the key and for that report alone. */
export function seal(key: Buffer, number: string, text: string): Buffer {
  const iv = randomBytes(ivLength);
  const sealing = createCipheriv(cipher, key, iv, { authTagLength: tagLength });
  sealing.setAAD(Buffer.from(number));
  const body = Buffer.concat([sealing.update(text, 'utf8'), sealing.final()]);
  return Buffer.concat([iv, sealing.getAuthTag(), body]);
}

/** Opens what was sealed. Throws where the key or the report is another, or a byte has changed. */
export function unseal(key: Buffer, number: string, sealed: Uint8Array): string {
  const bytes = Buffer.from(sealed);
  const opening = createDecipheriv(cipher, key, bytes.subarray(0, ivLength), { authTagLength: tagLength });
  opening.setAAD(Buffer.from(number));
  opening.setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
  return opening.update(bytes.subarray(ivLength + tagLength), undefined, 'utf8') + opening.final('utf8');
}

export const sealContact = (key: Buffer, number: string, contact: Contact): Buffer =>
  seal(key, number, JSON.stringify(contact));

export const openContact = (key: Buffer, number: string, sealed: Uint8Array): Contact =>
  JSON.parse(unseal(key, number, sealed));
