// The bundle of the pages has a copy of this module: what the build hands over, only the process can hold for both.
const key = Symbol.for('gongwei-portal.code');
const shared: typeof globalThis & { [key]?: string } = globalThis;

/** Hands the digest of all code that makes the site to the pages that are built next in this process. */
export function handOverCode(digest: string): void {
  shared[key] = digest;
}

/** What stands for all code that makes the site; null where none was handed over, as in `npm run dev`: nothing is then kept. */
export const handedCode = (): string | null => shared[key] ?? null;
