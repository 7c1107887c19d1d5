import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { filesBelow } from './files-below.ts';

const picture = /\.(?:png|jpe?g|webp|avif|gif|svg)$/i;
const text = /\.(?:html|css|xml|json)$/;

/**
 * The bundler copies every picture beside the texts, those of drafts and of articles not yet due among them. This takes
 * out of `_astro/` each picture that no published file names.
 */
export function dropUnnamedPictures(): AstroIntegration {
  return {
    name: 'drop-unnamed-pictures',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        for (const name of unnamedPictures(folder)) rmSync(join(folder, '_astro', name));
      },
    },
  };
}

/** The pictures under `_astro/` of a built site that no page, style sheet, feed or file of data names. */
export function unnamedPictures(folder: string): string[] {
  const names = filesBelow(folder);
  const pictures = new Set(
    names.flatMap((name) => /^_astro\/([^/]+)$/.exec(name)?.[1] ?? []).filter((name) => picture.test(name)),
  );
  for (const name of names.filter((one) => text.test(one))) {
    if (pictures.size === 0) break;
    for (const [, named = ''] of readFileSync(join(folder, name), 'utf8').matchAll(/_astro\/([\w.%~-]+)/g))
      pictures.delete(named);
  }
  return [...pictures];
}
