import { isIP } from 'node:net';
import type { Asked, Intake } from './intake.ts';

export const isLoopback = (address: string): boolean => /^(?:127\.|::1$|::ffff:127\.)/.test(address);

/**
 * The address that a request comes from. Anybody can write a header: it is believed only where the city says that a proxy
 * stands before the server, and the connection comes from this machine; and of it only what that proxy wrote, the last.
 */
export function addressOf({ hasProxy }: Pick<Intake, 'hasProxy'>, asked: Asked): string {
  const direct = asked.env.incoming.socket.remoteAddress ?? 'unknown';
  if (!hasProxy || !isLoopback(direct)) return direct;
  const told = (asked.req.header('X-Forwarded-For') ?? '').split(',').at(-1)?.trim() ?? '';
  return isIP(told) > 0 ? told : direct;
}
