// node scripts/complete-lock.ts: after `npm install`, adds the optional packages of other platforms that the registry
// did not offer to this machine; without their entries `npm ci` fails there.
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'astro/zod';

const file = 'package-lock.json';
const locked = z.looseObject({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lock = z.looseObject({ packages: z.record(z.string(), locked) }).parse(JSON.parse(readFileSync(file, 'utf8')));

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32', 'windows'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'wasm32'];

/** Platform of a binary package by its name: `…-darwin-arm64`, `…-linux-x64-musl`. */
function platformOf(name: string) {
  const parts = name.split(/[/-]/);
  const system = parts.find((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part)).slice(0, 1);
  const libc = parts.includes('musl') ? ['musl'] : parts.includes('gnu') && system === 'linux' ? ['glibc'] : [];
  return {
    ...(cpu.length > 0 ? { cpu } : {}),
    ...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}),
    ...(libc.length > 0 ? { libc } : {}),
  };
}

const added = Object.values(lock.packages)
  .flatMap(({ optionalDependencies = {} }) => Object.entries(optionalDependencies))
  .filter(([name]) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)));
for (const [name, version] of added) {
  lock.packages[`node_modules/${name}`] = { version, ...platformOf(name), optional: true };
}
const sorted = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: sorted }, null, 2)}\n`);
console.log(added.length === 0 ? 'Nothing was missing.' : `Added ${added.map(([name]) => name).join(', ')}`);
