import { readdirSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';

const folder = 'src/subjects';

/**
 * Leaves the pages, views and authors' tags of subjects that a city does not list out of its build, and pages of the site
 * that are named after one: routes find an empty component and no paths, so that neither a page nor a style sheet nor a
 * script of them is made.
 */
export function leaveOutSubjects(listed: readonly { name: string }[], root: string): Plugin {
  const names = new Set(listed.map(({ name }) => name));
  const all = readdirSync(`${root}/${folder}`, { withFileTypes: true }).flatMap((one) =>
    one.isDirectory() ? [one.name] : [],
  );
  const absent = new Set(all.filter((name) => !names.has(name)));
  return {
    name: 'leave-out-subjects',
    enforce: 'pre',
    load(id) {
      const [, subject = '', file = ''] =
        /^src\/(?:subjects|site(?=\/\w+\/\w+Page\.astro$))\/([^/]+)\/((?:(?:pages|author)\/.+|view[\w-]*|\w+Page)\.(?:astro|ts))$/.exec(
          relative(root, id).replaceAll('\\', '/'),
        ) ?? [];
      if (!absent.has(subject)) return null;
      if (file.endsWith('.astro')) return '';
      return emptyModule(readFileSync(id, 'utf8'));
    },
  };
}

/** A module with the same exports, of which each is a function that gives nothing. */
export const emptyModule = (source: string): string =>
  [...source.matchAll(/^export (?:const|(?:async )?function) (\w+)/gm)]
    .map(([, name]) => `export const ${name} = () => [];\n`)
    .join('');
