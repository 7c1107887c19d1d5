import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { emptyRegister, registerFile } from '../src/releases/register/register.ts';
import type { Site } from '../src/site-schema.ts';
import { showReleased } from '../src/subjects/awaiting-subjects.ts';

const id = '\0shown-settings';

/** The settings of a city as its pages have them: of subjects without releases there is a page that says so. */
export function readShown(site: Site, dataFolder: string): { site: Site; empty: string[] } {
  const empty = site.datasets.map(({ name }) => name).filter((name) => isEmpty(join(dataFolder, name, registerFile)));
  return { site: showReleased(site, (name) => empty.includes(name)), empty };
}

/** False where there is no register: that is an error, and the check says so. */
function isEmpty(file: string): boolean {
  try {
    return readFileSync(file, 'utf8') === emptyRegister;
  } catch {
    return false;
  }
}

/** Gives pages these settings as `#settings`: those of the file, without what is `empty`. */
export const shownSettings = (settingsFile: string, empty: readonly string[], root: string): Plugin => ({
  name: 'shown-settings',
  enforce: 'pre',
  resolveId: (source) => (source === '#settings' ? id : null),
  load: (found) =>
    found === id
      ? `import site from ${JSON.stringify(settingsFile)};
import { showReleased } from ${JSON.stringify(`${root}/src/subjects/awaiting-subjects.ts`)};
const empty = new Set(${JSON.stringify(empty)});
export default showReleased(site, (name) => empty.has(name));
`
      : null,
});
