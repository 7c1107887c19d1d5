import { z } from 'astro/zod';
import { compareText } from '../src/core/compare-text.ts';

const optionalPackages = z.object({ optionalDependencies: z.record(z.string(), z.string()).optional() });
const lockSchema = z.object({ packages: z.record(z.string(), z.record(z.string(), z.unknown())) });

/** A lock file with every key as it was found, in the order it was found in. */
export type Lock = Record<string, unknown> & { packages: Record<string, Record<string, unknown>> };

/** Throws where the text is no lock file. */
export function readLock(text: string): Lock {
  const whole: unknown = JSON.parse(text);
  // The schema drops what it does not name: it tells the shape, the file gives the content.
  return { ...z.record(z.string(), z.unknown()).parse(whole), packages: lockSchema.parse(whole).packages };
}

const systems = ['android', 'darwin', 'freebsd', 'linux', 'openbsd', 'win32', 'windows'];
const processors = ['arm64', 'x64', 'arm', 'ia32', 'riscv64', 'ppc64', 's390x', 'wasm32'];

/** Platform of a binary package by its name: `…-darwin-arm64`, `…-linux-x64-musl`. */
function platformOf(name: string) {
  const parts = name.split(/[/-]/);
  const system = parts.find((part) => systems.includes(part));
  const cpu = parts.filter((part) => processors.includes(part)).slice(0, 1);
  return { ...(cpu.length > 0 ? { cpu } : {}), ...(system ? { os: [system === 'windows' ? 'win32' : system] } : {}) };
}

/** The lock with an entry for every optional package of any platform, and the names of those that were missing. */
export function completeLock(lock: Lock): { lock: Lock; added: string[] } {
  const wanted = Object.values(lock.packages).flatMap((entry) =>
    Object.entries(optionalPackages.parse(entry).optionalDependencies ?? {}),
  );
  const added = wanted.filter(
    ([name]) => !Object.keys(lock.packages).some((path) => path.endsWith(`node_modules/${name}`)),
  );
  const missing = added.map(
    ([name, version]) => [`node_modules/${name}`, { version, ...platformOf(name), optional: true }] as const,
  );
  return {
    lock: { ...lock, packages: { ...lock.packages, ...Object.fromEntries(missing) } },
    added: added.map(([name]) => name),
  };
}

/** npm's own order at the top of any object; all other keys follow by their letters, and objects come last. */
const first = ['name', 'version', 'lockfileVersion', 'resolved', 'integrity', 'requires', 'packages', 'dependencies'];

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function compareKeys(left: string, right: string): number {
  const [before, after] = [first.indexOf(left), first.indexOf(right)];
  if (before >= 0 && after >= 0) return before - after;
  return before >= 0 ? -1 : after >= 0 ? 1 : compareText(left, right);
}

const ordered = (_key: string, value: unknown): unknown =>
  isObject(value)
    ? Object.fromEntries(
        Object.entries(value).sort(
          ([left, one], [right, other]) => Number(isObject(one)) - Number(isObject(other)) || compareKeys(left, right),
        ),
      )
    : value;

/**
 * The text that `npm install` leaves as it is, whatever its version: in npm's order of keys; without the C library of a
 * package, which npm 11 notes and npm 10 deletes; without the host a package came from.
 */
export function lockText(lock: Lock): string {
  const packages = Object.entries(lock.packages).map(([path, entry]) => {
    const { libc: _library, resolved: _host, ...kept } = entry;
    return [path, kept] as const;
  });
  return `${JSON.stringify({ ...lock, packages: Object.fromEntries(packages) }, ordered, 2)}\n`;
}
