import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';

/** A package some of whose code or shapes reach a reader’s browser. */
export interface ShippedPackage {
  name: string;
  version: string;
  licence: string;
}

/** Always shipped: the type face is drawn into every picture for sharing. */
const always = ['@fontsource-variable/noto-serif-sc'];

/** What the bundler adds of its own comes under names that are no files. */
const ownModules: [RegExp, string][] = [
  [/^\0vite\//, 'vite'],
  [/^\0(rolldown\/|@oxc-project\+runtime@)/, 'rolldown'],
];

/** The packages that modules come from, by their ids in the bundler; modules of ours come from none. */
export function packagesOf(moduleIds: Iterable<string>): string[] {
  const names = [...moduleIds].flatMap((id) => {
    const own = ownModules.find(([shape]) => shape.test(id));
    if (own) return [own[1]];
    const [, name] = /^.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/.exec(id) ?? [];
    return name === undefined ? [] : [name.replace('\\', '/')];
  });
  return [...new Set([...names, ...always])].sort();
}

const manifest = z.object({ name: z.string(), version: z.string() });

/** A package with its own licence text. Throws where it brings none: it must not be shipped then. */
export function readPackage(folder: string): ShippedPackage {
  const { name, version } = manifest.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
  const file = licenceFile(folder);
  if (file === null)
    throw new Error(
      `The package ${name} is sent to readers’ browsers but brings no licence file. Do not ship it, or add its licence in scripts/shipped-packages.ts.`,
    );
  // What follows in Vite’s file are the licences of its build tools, which are not shipped.
  const [licence = ''] = readFileSync(file, 'utf8').split(/^# Licenses of bundled dependencies$/m);
  return { name, version, licence: licence.trim() };
}

function licenceFile(folder: string): string | null {
  const name = existsSync(folder)
    ? readdirSync(folder).find((one) => /^licen[cs]e(\.(md|txt))?$/i.test(one))
    : undefined;
  if (name === undefined) return null;
  const path = join(folder, name);
  return statSync(path).isDirectory() ? licenceFile(path) : path;
}

/** The licences as one text, each under the name of its package. */
export const licencesText = (packages: readonly ShippedPackage[]): string =>
  [
    '本站发送到浏览器的程序和字体的许可\nLicences of the programs and type faces that this site sends to a browser',
    ...packages.map(
      ({ name, version, licence }) => `${'='.repeat(72)}\n${name} ${version}\n${'='.repeat(72)}\n\n${licence}`,
    ),
  ].join('\n\n') + '\n';
