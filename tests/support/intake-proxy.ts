import { request as ask, type IncomingMessage, type RequestListener } from 'node:http';
import type { Beside } from './open-site.ts';

/** A request that went through to the intake server, and what came back. */
export interface Passed {
  method: string;
  path: string;
  body: Buffer;
  answer: string;
}

export interface IntakeProxy extends Beside {
  passed: Passed[];
  /** How many of the next answers are lost on their way back to the reader. */
  loseAnswers: (count: number) => void;
}

/** Leads to an intake server from the origin of the site, as a city's web server does. */
export function intakeProxy(server: { url: string }): IntakeProxy {
  const passed: Passed[] = [];
  let losing = 0;
  const { hostname, port, pathname } = new URL(server.url);
  const answer: RequestListener = (incoming, outgoing) => {
    void read(incoming).then((body) => {
      const { method = 'GET', url: path = '/', headers } = incoming;
      const passing = ask({ hostname, port, method, path, headers }, (answered) => {
        void read(answered).then((bytes) => {
          passed.push({ method, path, body, answer: bytes.toString() });
          if (losing > 0) {
            losing -= 1;
            outgoing.writeHead(502, { 'Content-Type': 'text/html' });
            outgoing.end('<h1>502 Bad Gateway</h1>');
            return;
          }
          outgoing.writeHead(answered.statusCode ?? 502, answered.headers);
          outgoing.end(bytes);
        });
      });
      passing.on('error', () => outgoing.destroy());
      passing.end(body);
    });
  };
  return { path: pathname, answer, passed, loseAnswers: (count) => (losing = count) };
}

async function read(stream: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk);
  return Buffer.concat(chunks);
}
