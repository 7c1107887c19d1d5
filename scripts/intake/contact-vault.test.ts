import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { openContact, sealContact } from './contact-vault.ts';

const key = randomBytes(32);
const contact = { last_name: '王', phone: '13800000000' };

test('contact data opens with its key and for its report alone, and no byte of it can be changed', () => {
  const sealed = sealContact(key, 'R-1', contact);
  expect(openContact(key, 'R-1', sealed)).toEqual(contact);
  expect(() => openContact(randomBytes(32), 'R-1', sealed)).toThrow();
  expect(() => openContact(key, 'R-2', sealed)).toThrow();
  for (const place of sealed.keys()) {
    const changed = Buffer.from(sealed);
    changed[place] = (changed[place] ?? 0) ^ 1;
    expect(() => openContact(key, 'R-1', changed)).toThrow();
  }
});

test('the same contact data is sealed differently each time', () => {
  expect(sealContact(key, 'R-1', contact).equals(sealContact(key, 'R-1', contact))).toBe(false);
});
