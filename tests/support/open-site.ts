import type { RequestListener } from 'node:http';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { listenLocally } from '../../scripts/serve/port.ts';
import { siteHandler } from '../../scripts/serve/site-handler.ts';
import { watchState } from '../../scripts/serve/watch-state.ts';
import { findBrowser } from './find-browser.ts';

/** What a page may take on a machine that does other things; a test may take longer still. */
const patienceMs = 90_000;

/** The query in the address of a page as the page itself knows it: `page.url()` hears of a step only later. */
export const queryOf = (page: Page): Promise<string> => page.evaluate(() => location.search);

export interface OpenSite {
  /** Address of a page: `at('zh/indicators/')`. */
  at: (path: string) => string;
  /**
   * A fresh page whose scripts have run, in a browser that keeps nothing of the reader; everything the browser complains about
   * lands in `complaints`. The page that was opened before with the same options is closed.
   */
  open: (path: string, options?: BrowserContextOptions) => Promise<{ page: Page; complaints: string[] }>;
  close: () => Promise<void>;
}

/** What answers below a path of the same origin, as a proxy would have it. */
export interface Beside {
  path: string;
  answer: RequestListener;
}

/** Serves a built site as `npm start` does, with what is beside it, and opens a browser on it. */
export async function openSite(folder: string, base: string, beside?: Beside): Promise<OpenSite> {
  const answerSite = siteHandler(folder, watchState(folder));
  const isBeside = (path: string | undefined): boolean => beside !== undefined && (path ?? '').startsWith(beside.path);
  const { port, close: closeServer } = await listenLocally(0, (request, response) =>
    beside && isBeside(request.url) ? beside.answer(request, response) : answerSite(request, response),
  );
  const prefix = base.replace(/\/$/, '');
  const { executablePath, args } = await findBrowser();
  const browser: Browser = await chromium.launch({ executablePath, args, timeout: patienceMs });
  const at = (path: string) => `http://127.0.0.1:${port}${prefix}/${path}`;
  const opened = new Map<string, Page>();

  // Beside a page that has loaded the site's files, in its process, another costs half of what it does in a context of its own.
  async function newPage(options: BrowserContextOptions): Promise<Page> {
    const key = JSON.stringify(options);
    const before = opened.get(key);
    const isReused = before && (await keepsNothing(before, at('')));
    const page = await (isReused ? before.context() : await newContext(options)).newPage();
    opened.set(key, page);
    await (isReused ? before : before?.context())?.close();
    return page;
  }

  async function newContext(options: BrowserContextOptions): Promise<BrowserContext> {
    const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...options });
    context.setDefaultTimeout(patienceMs);
    return context;
  }

  return {
    at,
    async open(path, options = {}) {
      const page = await newPage(options);
      const complaints: string[] = [];
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('request', (request) => {
        const isOurs = request.url().startsWith(at('')) || isBeside(new URL(request.url()).pathname);
        if (!/^(data|blob):/.test(request.url()) && !isOurs) complaints.push(`asks ${request.url()}`);
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

/** True where a page is still of the site, and the browser has kept nothing for it. */
async function keepsNothing(page: Page, address: string): Promise<boolean> {
  if (page.isClosed() || !page.url().startsWith(address)) return false;
  return page
    .evaluate(() => localStorage.length === 0 && sessionStorage.length === 0 && document.cookie === '')
    .catch(() => false);
}
