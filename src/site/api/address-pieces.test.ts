import { expect, test } from 'vitest';
import { addressPieces } from './address-pieces.ts';

test('an address may go on in the next line after a slash; its parts and names stay whole', () => {
  const command = 'curl https://portal.example/api/v1/red-black-list/{issue}.json';
  expect(addressPieces(command)).toEqual([
    'curl https://portal.example/',
    'api/',
    'v1/',
    'red-black-list/',
    '{issue}.json',
  ]);
  expect(addressPieces(command).join('')).toBe(command);
});
