import type { Socket } from 'node:net';
import { isLoopback } from './address.ts';
import type { Intake } from './intake.ts';
import { networksOf } from './rate-limits.ts';

/** Connections that are open at one time: all, and of one address; a wider network has a few times as many. */
export const mostConnections: Readonly<Record<'all' | 'each', number>> = { all: 500, each: 64 };

/** Counts who holds how many connections: whoever opens them and says nothing must not hold all of them. */
export function countConnections({ hasProxy }: Pick<Intake, 'hasProxy'>): { admit: (socket: Socket) => boolean } {
  const open = new Map<string, number>();
  const countOf = (name: string): number => open.get(name) ?? 0;
  return {
    /** False where there are too many. */
    admit(socket) {
      const address = socket.remoteAddress ?? 'unknown';
      // Those of the proxy are everybody’s: it counts its own.
      const own = hasProxy && isLoopback(address) ? [] : networksOf(address);
      const shares = [
        { name: 'all', most: mostConnections.all },
        ...own.map(({ name, times }) => ({ name, most: times * mostConnections.each })),
      ];
      const isAdmitted = shares.every(({ name, most }) => countOf(name) < most);
      if (!isAdmitted) return false;
      for (const { name } of shares) open.set(name, countOf(name) + 1);
      socket.once('close', () => {
        for (const { name } of shares) {
          if (countOf(name) > 1) open.set(name, countOf(name) - 1);
          else open.delete(name);
        }
      });
      return true;
    },
  };
}
