import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

/** Where Chrome, Chromium and Edge install themselves on macOS and Windows. */
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) => {
    const root = process.env[variable];
    return root
      ? [join(root, 'Google/Chrome/Application/chrome.exe'), join(root, 'Microsoft/Edge/Application/msedge.exe')]
      : [];
  }),
];

export interface FoundBrowser {
  executablePath: string;
  args: string[];
}

const quiet = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Unpacks the browser that a package carries, where that one is used, before several tests at once would: each takes for whole
 * what it finds. Where there is no browser at all, the tests that need one say so.
 */
export async function unpackBrowser(): Promise<void> {
  const before = { ...process.env };
  await findBrowser().catch(() => undefined);
  // Its libraries and fonts are for itself: what is built from here on draws with the machine's.
  for (const name of Object.keys(process.env)) if (before[name] === undefined) delete process.env[name];
  Object.assign(process.env, before);
}

/** The browser for tests: `CHROME_PATH`, an installed one, or the one a package carries. Throws with the remedy where there is none. */
export async function findBrowser(): Promise<FoundBrowser> {
  const asked = process.env['CHROME_PATH'];
  if (asked) {
    if (existsSync(asked)) return { executablePath: asked, args: quiet };
    throw new Error(`CHROME_PATH names ${asked}, which does not exist.`);
  }
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)));
  const installed = [...onPath, ...places].find(existsSync);
  if (installed) return { executablePath: installed, args: quiet };
  return carriedBrowser();
}

async function carriedBrowser(): Promise<FoundBrowser> {
  const remedy = 'No browser was found for the tests. Install Chrome, Chromium or Edge, or set CHROME_PATH to one.';
  if (process.platform !== 'linux' || process.arch !== 'x64') throw new Error(remedy);
  // It unpacks its own libraries only where it believes to run on this service.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs24.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    return { executablePath: await chromium.executablePath(), args: [...chromium.args, ...quiet] };
  } catch (error) {
    throw new Error(remedy, { cause: error });
  }
}
