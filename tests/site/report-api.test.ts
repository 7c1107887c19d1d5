import { afterAll, beforeAll, expect, test } from 'vitest';
import { operations } from '../../src/site/report/words-of-operations.ts';
import { openIntakeFolder, startServer, type IntakeServer } from '../support/intake-server.ts';

let server: IntakeServer;
beforeAll(async () => {
  server = await startServer(openIntakeFolder());
});
afterAll(() => server.end('SIGTERM'));

test('each operation that the page describes is one of the server’s', async () => {
  const missing: string[] = [];
  for (const { method, path } of operations) {
    const address = path.replaceAll(/\{\w+\}/g, 'none');
    const response = await fetch(server.url + address, { method });
    const text = await response.text();
    // An address that is none, or takes no such request; a report that is not there has an answer of its own.
    if (response.status === 405 || /"fault":"not-found"|There is nothing here/.test(text))
      missing.push(`${method} ${path}`);
  }
  expect(missing).toEqual([]);
});

test('an address that the page does not describe is none', async () => {
  const answer = await fetch(`${server.url}requests/none/everything.json`);
  expect([answer.status, (await answer.json())[0].fault]).toEqual([404, 'not-found']);
});
