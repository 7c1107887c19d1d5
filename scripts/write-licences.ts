import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { licencesText, packagesOf, readPackage } from './shipped-packages.ts';

/** Writes `licences.txt`: the licences of exactly what the bundler has put into files for the browser. */
export function writeLicences(): AstroIntegration {
  const shipped = new Set<string>();
  const collect: Plugin = {
    name: 'collect-shipped-modules',
    generateBundle(_options, bundle) {
      // Style sheets of libraries are shipped whichever page asks for them.
      for (const id of this.getModuleIds()) if (/\.css(\?|$)/.test(id)) shipped.add(id);
      if (this.environment.name !== 'client') return;
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) shipped.add(id);
      }
    },
  };
  return {
    name: 'write-licences',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => void updateConfig({ vite: { plugins: [collect] } }),
      'astro:build:done': ({ dir }) => {
        const root = resolve(import.meta.dirname, '..');
        const packages = packagesOf(shipped).map((name) => join(root, 'node_modules', name));
        writeFileSync(join(fileURLToPath(dir), 'licences.txt'), licencesText([root, ...packages].map(readPackage)));
      },
    },
  };
}
