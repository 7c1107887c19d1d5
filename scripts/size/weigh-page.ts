import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** What a page makes its reader download, in bytes of brotli, and how many elements its HTML has. */
export interface PageSize {
  page: string;
  html: number;
  script: number;
  style: number;
  /** Chart code, which comes when a chart is touched; 0 where the page has none. */
  chart: number;
  nodes: number;
}

/** Gives the function that weighs a page of the site in `folder`; what pages share is compressed once. */
export function pageScales(folder: string, base: string): (page: string) => PageSize {
  const sizes = new Map<string, number>();
  const brotliSize = (file: string): number => {
    const size = sizes.get(file) ?? brotliCompressSync(readFileSync(file)).length;
    sizes.set(file, size);
    return size;
  };
  const total = (files: Iterable<string>): number => [...files].reduce((sum, file) => sum + brotliSize(file), 0);
  const local = (url = ''): string => join(folder, url.slice(base.length));
  return (page) => {
    const html = readFileSync(join(folder, page), 'utf8');
    const sources = [...html.matchAll(/<script[^>]*\ssrc="([^"]+)"/g)].map(([, url]) => local(url));
    const styles = [...html.matchAll(/<link[^>]*rel="stylesheet"[^>]*href="([^"]+)"/g)].map(([, url]) => local(url));
    const atOnce = new Set(sources.flatMap((file) => [...scriptGraph(file, false)]));
    const whenSeen = new Set(sources.flatMap((file) => [...scriptGraph(file, true)]));
    const hasChart = html.includes('<data-chart');
    return {
      page,
      html: brotliCompressSync(html).length,
      script: total(atOnce),
      style: total(new Set(styles)),
      chart: hasChart ? total([...whenSeen].filter((file) => !atOnce.has(file))) : 0,
      nodes: html.match(/<[a-z]/g)?.length ?? 0,
    };
  };
}

/** A script with the scripts it imports at once; `lazily` also those it imports when asked. */
function scriptGraph(file: string, lazily: boolean, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, 'utf8');
  const pattern = lazily
    ? /(?:from|import)\s*\(?\s*[`"'](\.[^`"']+\.js)[`"']/g
    : /(?:from|import)\s*[`"'](\.[^`"']+\.js)[`"']/g;
  for (const [, path] of code.matchAll(pattern)) if (path) scriptGraph(resolve(dirname(file), path), lazily, seen);
  return seen;
}
