import { STATUS_CODES } from 'node:http';
import { bothWords } from '../../src/core/both-words.ts';
import { wrongPage } from './html-answers.ts';
import type { Intake } from './intake.ts';
import { writeXmlList } from './markup.ts';
import { safeHeaders } from './safe-headers.ts';
import type { Wrong } from './wrong.ts';

/** An answer to a request that no route was asked for: its headers could not be read, or their host or their way is none. */
export interface RawAnswer {
  status: number;
  headers: Record<string, string>;
  body: string;
}

/** `target` is what was asked for, as far as it could be read: it decides between a page, XML and JSON. */
export function rawAnswer(intake: Intake, target: string, error: Wrong): RawAnswer {
  const path = target.replace(/[?#].*$/s, '');
  const entries = error.faults.map(({ field, fault, words }) => ({
    ...{ code: error.status, description: bothWords(words) },
    ...{ field, fault },
  }));
  const [type, body] = path.startsWith(`${intake.terms.path}form/`)
    ? ['text/html', wrongPage(intake, 'zh', error)]
    : path.endsWith('.xml')
      ? ['text/xml', writeXmlList('errors', entries)]
      : ['application/json', `${JSON.stringify(entries)}\n`];
  const retry: Record<string, string> = error.retryAfter > 0 ? { 'Retry-After': String(error.retryAfter) } : {};
  const headers = { ...safeHeaders, ...retry, 'Content-Type': `${type}; charset=utf-8`, Connection: 'close' };
  return { status: error.status, headers, body };
}

/** The same as it goes over a bare connection. */
export function writeRaw({ status, headers, body }: RawAnswer): string {
  const lines = Object.entries({ ...headers, 'Content-Length': Buffer.byteLength(body) });
  return [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    ...lines.map(([name, value]) => `${name}: ${value}`),
    '',
    body,
  ].join('\r\n');
}
