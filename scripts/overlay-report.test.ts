import type { HotPayload } from 'vite';
import { expect, test } from 'vitest';
import { overlayReport } from './overlay-report.ts';

/** A page that only remembers what it was sent, and checks that find what they are told to. */
function openPage() {
  const sent: HotPayload[] = [];
  const logged: string[] = [];
  let found: string | null = null;
  const reporter = overlayReport({
    deliver: (payload) => sent.push(payload),
    findReport: () => Promise.resolve(found),
    title: 'What the check found',
    log: (report) => logged.push(report),
  });
  const messages = () => sent.map((payload) => (payload.type === 'error' ? payload.err.message : payload.type));
  return { ...reporter, messages, sent, logged, find: (report: string | null) => (found = report) };
}

const astros: HotPayload = { type: 'error', err: { message: 'Unexpected token', stack: '' } };

test('an error of the server gives way to the words of the checks', async () => {
  const page = openPage();
  page.find('a.mdx:1 not closed');
  await page.instead(astros);
  expect(page.messages()).toEqual(['a.mdx:1 not closed']);
});

test('an error that the checks do not know is shown as it is', async () => {
  const page = openPage();
  await page.instead(astros);
  expect(page.sent).toEqual([astros]);
});

test('a page that opens later is told; one that is whole again is reloaded, once', async () => {
  const page = openPage();
  page.show();
  page.find('wrong');
  await page.check();
  page.show();
  page.find(null);
  await page.check();
  await page.check();
  page.show();
  expect(page.messages()).toEqual(['wrong', 'wrong', 'full-reload']);
  expect(page.logged).toEqual(['wrong']);
});

test('a report is text, whatever a file holds', async () => {
  const page = openPage();
  page.find('<img src=x onerror=alert(1)> & <Value>');
  await page.check();
  expect(page.messages()).toEqual(['&lt;img src=x onerror=alert(1)&gt; &amp; &lt;Value&gt;']);
  expect(page.sent[0]).toHaveProperty('__isEnhancedAstroErrorPayload', true);
});
