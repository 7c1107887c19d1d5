import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { listenLocally } from '../../scripts/serve/port.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { watchState } from '../../scripts/serve/watch-state.ts';
import { findBrowser } from './find-browser.ts';

export interface OpenSite {
  /** Address of a page: `at('zh/indicators/')`. */
  at: (path: string) => string;
  /** A fresh page; everything the browser complains about lands in `complaints`. */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>;
  close: () => Promise<void>;
}

/** Serves a built site as `npm start` does, and opens a browser on it. */
export async function openSite(folder: string, base: string): Promise<OpenSite> {
  const { port, close: closeServer } = await listenLocally(0, siteHandler(folder, watchState(folder)));
  const prefix = base.replace(/\/$/, '');
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
        if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(at('')))
          complaints.push(`asks ${request.url()}`);
      });
      await page.goto(at(path));
      return { page, complaints };
    },
    async close() {
      await browser.close();
      closeServer();
    },
  };
}
