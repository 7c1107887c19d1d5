import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

// By their place in the project, not by this module's: the bundler moves this one.
const packages = ['@napi-rs/canvas', '@fontsource-variable/noto-serif-sc'];
const code = ['src/share', 'src/core'];

let version: string | undefined;

/** A hash of all that a share picture depends on beside its model: drawing code, typeface, libraries, kind of machine. */
export const drawingVersion = (): string => (version ??= readVersion());

function readVersion(): string {
  const sum = createHash('sha256').update(`${process.platform} ${process.arch} ${process.versions.zlib}`);
  for (const name of packages) sum.update(readFileSync(resolve('node_modules', name, 'package.json')));
  for (const folder of code) {
    for (const name of readdirSync(folder).filter(isSource).sort())
      sum.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  }
  return sum.digest('hex');
}

const isSource = (name: string): boolean => name.endsWith('.ts') && !name.endsWith('.test.ts');
