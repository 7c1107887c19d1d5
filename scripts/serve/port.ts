import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refuse, type Refusal } from '../refusal.ts';

/** The port that `PORT` names, or 4321. Throws a refusal where it is none. */
export function readPort(asked = process.env['PORT']): number {
  if (!asked) return 4321;
  const port = Number(asked);
  if (/^\d{1,5}$/.test(asked) && port >= 1 && port <= 65_535) return port;
  throw refuse({
    wrong: { zh: `PORT 是“${asked}”。`, en: `PORT is "${asked}".` },
    allowed: { zh: '1 到 65535 之间的整数，如 4321', en: 'a whole number from 1 to 65535, such as 4321' },
    remedy: { zh: '改正 PORT；不设则使用 4321。', en: 'Correct PORT; without it 4321 is used.' },
  });
}

/** `localhost` means either of them to a browser. */
const hosts = ['127.0.0.1', '::1'];

export interface Serving {
  port: number;
  close: () => void;
}

/** Serves on this machine alone. Throws a refusal where the port is taken or may not be used; port 0 is any that is free. */
export async function listenLocally(port: number, handler: RequestListener): Promise<Serving> {
  if (port !== 0) return listenOn(port, handler);
  for (let tries = 1; ; tries += 1) {
    try {
      return await listenOn(port, handler);
    } catch (error) {
      // One that is free to the first host may not be to the second.
      if (tries === 20) throw error;
    }
  }
}

async function listenOn(port: number, handler: RequestListener): Promise<Serving> {
  const servers: Server[] = [];
  const close = () => {
    for (const server of servers) {
      server.close();
      server.closeAllConnections();
    }
  };
  let used = port;
  for (const host of hosts) {
    const server = createServer(handler);
    try {
      await new Promise<void>((ready, failed) => server.once('error', failed).listen(used, host, ready));
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : '';
      // A machine without IPv6.
      if (host === '::1' && (code === 'EADDRNOTAVAIL' || code === 'EAFNOSUPPORT')) continue;
      close();
      throw portRefusal(used, String(code)) ?? error;
    }
    servers.push(server);
    used = portOf(server);
  }
  return { port: used, close };
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Throws a refusal where the port cannot be had: told before a build, not after it. */
export const probePort = async (port: number): Promise<void> =>
  (await listenLocally(port, (_request, response) => response.end())).close();

function portRefusal(port: number, code: string): Refusal | null {
  const remedy = {
    zh: `停掉那个程序，或换一个端口，如 PORT=${port === 4322 ? 4323 : 4322}。`,
    en: `Stop that program, or choose another port, such as PORT=${port === 4322 ? 4323 : 4322}.`,
  };
  const allowed = { zh: '没有被占用的端口', en: 'a port that is free' };
  if (code === 'EADDRINUSE')
    return refuse({
      wrong: { zh: `端口 ${port} 已被别的程序占用。`, en: `Port ${port} is used by another program.` },
      allowed,
      remedy,
    });
  if (code === 'EACCES') {
    return refuse({
      wrong: { zh: `不能使用端口 ${port}：没有权限。`, en: `Port ${port} cannot be used: permission denied.` },
      allowed: { zh: '1024 及以上、没有被占用的端口', en: 'a free port from 1024 on' },
      remedy: { zh: '换一个端口，如 PORT=4321。', en: 'Choose another port, such as PORT=4321.' },
    });
  }
  return null;
}
