import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { sha256 } from '../releases/register/hash.ts';

// By their place in the project, not by this module's: the bundler moves this one.
const folder = resolve('src');
const writers = ['fflate', 'hyparquet-writer'];

let version: string | undefined;

/** Stands for all code that files of data are made by: what is kept from an earlier build may be another's work. */
export const codeVersion = (): string => (version ??= readVersion());

function readVersion(): string {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => join(folder, name));
  const packages = writers.map((name) => resolve('node_modules', name, 'package.json'));
  return sha256([...sources.sort(), ...packages].map((file) => sha256(readFileSync(file))).join());
}
