import { afterEach, expect, test, vi } from 'vitest';
import { sendReport, type SendAnswer } from './send-report.ts';

/** A request on a slow line: the test moves its bytes and the clock. */
class SlowRequest {
  static last: SlowRequest;
  timeout = 0;
  upload: { onprogress?: (moved: { loaded: number; total: number }) => void } = {};
  status = 201;
  responseText = JSON.stringify([{ service_request_id: 'R-1', follow_up_code: 'F-1' }]);
  onload = (): void => {};
  open(): void {}
  send(): void {
    SlowRequest.last = this;
  }
}

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('photos on a slow line are given time as long as they move, and what moves no more is given up', async () => {
  vi.useFakeTimers({ toFake: ['performance'] });
  vi.stubGlobal('XMLHttpRequest', SlowRequest);
  const parts: number[] = [];
  const sending: Promise<SendAnswer | null> = sendReport('', new FormData(), {
    ...{ progress: (part) => parts.push(part), waits: () => {}, counts: () => {} },
    signal: new AbortController().signal,
  });
  const { last } = SlowRequest;
  const patience = last.timeout;
  for (const minute of [1, 2, 3, 4]) {
    vi.advanceTimersByTime(60_000);
    expect(last.timeout).toBeGreaterThan(minute * 60_000);
    last.upload.onprogress?.({ loaded: minute, total: 4 });
    expect(last.timeout).toBe(minute * 60_000 + patience);
  }
  last.onload();
  expect([await sending, parts.at(-1)]).toEqual([{ is: 'taken', taken: { number: 'R-1', code: 'F-1' } }, 1]);
});
