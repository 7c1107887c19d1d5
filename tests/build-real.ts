import { rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import site from '../src/site.config.ts';
import { buildInto } from './support/build-into.ts';
import './support/built-site.ts';
import { unpackBrowser } from './support/find-browser.ts';

/** Builds the real site once for the full tests, or takes the one in `SITE_BUILT`; gives what removes it afterwards. */
export default async function setup(project: TestProject): Promise<() => void> {
  await unpackBrowser();
  const built = process.env['SITE_BUILT'];
  const folder = built ? resolve(built) : buildInto({});
  project.provide('siteFolder', folder);
  project.provide('siteBase', site.base);
  project.provide('siteOrigin', site.url);
  return () => {
    if (!built) rmSync(dirname(folder), { recursive: true, force: true });
  };
}
