import { readFile } from 'node:fs/promises';
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { join, relative, sep } from 'node:path';
import type { SiteState } from '../build/site-state.ts';
import { headersOf } from '../serving/find-kind.ts';
import { headerNames, retryAfterSeconds } from '../serving/serving-rules.ts';
import { closedPage } from './closed-page.ts';
import { findPage } from './find-page.ts';
import { mediaType } from './media-types.ts';
import { plainPage, refusedRequests } from './plain-page.ts';

/** Answers requests with the files of a built site, as long as `state` says that it may be online. */
export function siteHandler(folder: string, state: () => SiteState): RequestListener {
  return (request, response) => {
    setHeaders(response, '/');
    answer(folder, state, request, response).catch(() => {
      // The file went while it was read: the site is being replaced.
      if (!response.headersSent) send(request, response, 503, closedPage({ is: 'absent' }), 'page.html');
      else response.destroy();
    });
  };
}

async function answer(
  folder: string,
  state: () => SiteState,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return send(request, response, 405, plainPage(refusedRequests[405]), 'page.html');
  }
  const now = state();
  if (now.is !== 'good') {
    response.setHeader('Retry-After', String(retryAfterSeconds));
    return send(request, response, 503, closedPage(now), 'page.html');
  }
  if (!isAddress(request.url ?? '/')) return send(request, response, 400, plainPage(refusedRequests[400]), 'page.html');
  const found = findPage(folder, now.build.base, request.url ?? '/');
  if (found === null) return send(request, response, 404, await readFile(join(folder, '404.html')), '404.html');
  if ('moved' in found) {
    response.setHeader('Location', found.moved);
    return send(request, response, 301, '', 'moved.txt');
  }
  setHeaders(response, `/${relative(folder, found.file).replaceAll(sep, '/')}`);
  return send(request, response, 200, await readFile(found.file), found.file);
}

/** Whether an address can be one of a file: its percent signs are those of a text without the sign that ends one. */
function isAddress(url: string): boolean {
  try {
    return !decodeURIComponent(url.replace(/[?#].*$/, '')).includes('\0');
  } catch {
    return false;
  }
}

/** The headers that any server of the site sends with the file at `path`, from the site's own root. */
function setHeaders(response: ServerResponse, path: string): void {
  for (const name of headerNames) response.removeHeader(name);
  for (const [name, value] of headersOf(path)) response.setHeader(name, value);
}

function send(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  body: Uint8Array | string,
  file: string,
): void {
  const bytes = Buffer.from(body);
  response.writeHead(status, {
    'Content-Type': mediaType(file) ?? 'application/octet-stream',
    'Content-Length': bytes.length,
  });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}
