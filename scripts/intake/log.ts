import { routePath } from 'hono/route';
import { codeOf } from '../../src/releases/files/disk.ts';
import type { Asked } from './intake.ts';

/** What the server writes down of its work: never an address, a number, a name or a word that somebody sent. */
export interface Log {
  request: (asked: Asked, milliseconds: number) => void;
  failure: (error: unknown) => void;
}

export const openLog = (write: (line: string) => void, clock: () => Date): Log => ({
  request(asked, milliseconds) {
    // Of an address that is none of ours nothing is written: whoever called it chose it.
    const route = routePath(asked, -1);
    write(
      JSON.stringify({
        at: clock().toISOString(),
        method: /^[A-Z]{3,7}$/.test(asked.req.method) ? asked.req.method : 'other',
        route: route === '/*' || route === '*' ? null : route,
        status: asked.res.status,
        ms: Math.round(milliseconds),
      }),
    );
  },
  failure(error) {
    // The message of an error may quote what was sent; its name and its place do not.
    const place = error instanceof Error ? /\bat .*?([\w-]+\.ts:\d+)/.exec(error.stack ?? '')?.[1] : undefined;
    const code = codeOf(error) || (error instanceof Error ? error.name : 'unknown');
    const kind = error instanceof Error && 'errcode' in error ? Number(error.errcode) : undefined;
    write(JSON.stringify({ at: clock().toISOString(), failure: code, sqlite: kind, place }));
  },
});
