import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import sirv from 'sirv';
import { findBrowser } from './find-browser.ts';

export interface OpenSite {
  /** Address of a page: `at('zh/indicators/')`. */
  at: (path: string) => string;
  /** A fresh page; everything the browser complains about lands in `complaints`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>;
  close: () => Promise<void>;
}

/** Serves a built site under its base path and opens a browser on it. */
export async function openSite(folder: string, base: string): Promise<OpenSite> {
  const serve = sirv(folder, { etag: true });
  const prefix = base.replace(/\/$/, '');
  const server = createServer((request, response) => {
    const missing = () => {
      response.statusCode = 404;
      response.end();
    };
    if (!request.url?.startsWith(`${prefix}/`)) return missing();
    request.url = request.url.slice(prefix.length);
    serve(request, response, missing);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const { executablePath, args } = await findBrowser();
  const browser: Browser = await chromium.launch({ executablePath, args });
  const at = (path: string) => `http://127.0.0.1:${port}${prefix}/${path}`;
  return {
    at,
    async open(path, options = {}) {
      const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(at(''))) complaints.push(`asks ${request.url()}`);
      });
      await page.goto(at(path));
      return { page, complaints };
    },
    async close() {
      await browser.close();
      await new Promise((done) => server.close(done));
    },
  };
}
