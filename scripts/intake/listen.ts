import { createServer, type Server, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { getRequestListener, RequestError, type HttpBindings } from '@hono/node-server';
import { codeOf } from '../../src/releases/files/disk.ts';
import { countConnections } from './connections.ts';
import type { Intake } from './intake.ts';
import type { Log } from './log.ts';
import { rawAnswer, writeRaw } from './raw-answers.ts';
import { makeSafe } from './safe-headers.ts';
import type { WrongKind } from './wrong-words.ts';
import { wrong, type Wrong } from './wrong.ts';

/** How long a sender may take, in milliseconds. */
export interface Times {
  /** For the headers. */
  headers: number;
  /** For the whole request: a phone on a bad line may take minutes for its photos. */
  request: number;
  /** For the next request on a connection that is kept open. */
  idle: number;
  /** For the next part of a body. */
  stall: number;
}

export const times: Times = { headers: 10_000, request: 300_000, idle: 5_000, stall: 30_000 };

/** What Node says of a request that it could not read. */
const kinds: Readonly<Record<string, WrongKind>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'too-slow',
  HPE_HEADER_OVERFLOW: 'large-headers',
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 'too-large',
};

type Answer = (request: Request, env: HttpBindings) => Promise<Response>;

/** The server’s socket: whatever goes wrong before a route is asked is answered in words too, with the headers of every answer. */
export function makeServer(intake: Intake, log: Log, allowed: Times, answer: Answer): Server {
  const answering = new WeakMap<Duplex, ServerResponse>();
  const server = createServer(
    {
      ...{ headersTimeout: allowed.headers, requestTimeout: allowed.request, keepAliveTimeout: allowed.idle },
      // How often Node looks for those that are too slow: by itself twice a minute.
      connectionsCheckingInterval: Math.min(1000, allowed.headers),
      ...{ maxHeaderSize: 16_384, requireHostHeader: false },
    },
    (incoming, outgoing) => {
      answering.set(incoming.socket, outgoing);
      const listener = getRequestListener((request, env) => answer(request, env as HttpBindings), {
        errorHandler(error) {
          if (!(error instanceof RequestError)) log.failure(error);
          const said = wrong(error instanceof RequestError ? 'bad-request' : 'unexpected');
          const { status, headers, body } = rawAnswer(intake, incoming.url ?? '', said);
          return makeSafe(new Response(body, { status, headers }));
        },
      });
      void listener(incoming, outgoing);
    },
  );

  const refuse = (socket: Duplex, target: string, error: Wrong): void => {
    const begun = answering.get(socket);
    // In the middle of an answer, or where nobody hears it any more, another would be noise.
    if (socket.writable && !(begun?.headersSent && !begun.writableFinished))
      socket.end(writeRaw(rawAnswer(intake, target, error)));
    // Who does not take the answer is not waited for.
    setTimeout(() => socket.destroy(), 1000).unref();
  };

  server.on('clientError', (error: Error & { rawPacket?: Buffer }, socket) => {
    const code = codeOf(error);
    if (code === 'ECONNRESET') return void socket.destroy();
    const kind = Object.hasOwn(kinds, code) ? kinds[code] : undefined;
    refuse(
      socket,
      /^[A-Z]+ (\S+)/.exec(error.rawPacket?.toString('latin1') ?? '')?.[1] ?? '',
      wrong(kind ?? 'bad-request'),
    );
  });
  server.on('checkExpectation', (incoming, outgoing) => {
    const { status, headers, body } = rawAnswer(intake, incoming.url ?? '', wrong('expectation'));
    outgoing.writeHead(status, headers).end(body);
  });
  server.on('connect', (incoming, socket) => {
    socket.on('error', () => {});
    refuse(socket, incoming.url ?? '', wrong('method'));
  });
  const connections = countConnections(intake);
  server.on('connection', (socket) => {
    if (!connections.admit(socket)) refuse(socket, '', wrong('busy'));
  });
  return server;
}
