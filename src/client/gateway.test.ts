import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
let clicks: (() => void)[] = [];
let went: string[] = [];

const linkTo = (language: string) => ({
  href: `/${language}/`,
  dataset: { rememberLanguage: language },
  addEventListener: (_event: string, listener: () => void) => clicks.push(listener),
});

/** Opens a page with links to both languages in a browser that asks for these. */
function open(...languages: string[]): void {
  const links = [linkTo('zh'), linkTo('en')];
  vi.stubGlobal('document', {
    querySelectorAll: (selector: string) => (selector.endsWith('[data-remember-language]') ? links : []),
  });
  vi.stubGlobal('navigator', { languages });
  vi.stubGlobal('location', { replace: (href: string) => went.push(href) });
  vi.resetModules();
}
const enter = async (...languages: string[]): Promise<string[]> => {
  open(...languages);
  await import('./gateway.ts');
  return went;
};

beforeEach(() => {
  kept.clear();
  [clicks, went] = [[], []];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('the gateway', () => {
  test('sends a reader to the first language of theirs that the site has, whatever its country', async () => {
    expect(await enter('fr', 'en-GB', 'zh-CN')).toEqual(['/en/']);
  });

  test('lets a reader of neither language choose', async () => {
    expect(await enter('fr', 'de')).toEqual([]);
  });

  test('sends a reader to the language they last chose, before those of the browser', async () => {
    open('zh-CN');
    await import('./remember-language.ts');
    clicks[1]?.();
    expect(await enter('zh-CN')).toEqual(['/en/']);
  });

  test('goes by the browser where storage is blocked', async () => {
    vi.stubGlobal('localStorage', undefined);
    open('zh-CN');
    await import('./remember-language.ts');
    clicks[1]?.();
    expect(await enter('zh-CN')).toEqual(['/zh/']);
  });
});
