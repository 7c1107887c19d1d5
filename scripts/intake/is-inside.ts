import { realpathSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve } from 'node:path';

/** Where a path really leads, by whatever links; what is not there yet is where its folder is. */
function realPlace(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return dirname(path) === path ? path : join(realPlace(dirname(path)), basename(path));
  }
}

/** True where a path is a folder or lies in it. */
export function isInside(path: string, folder: string): boolean {
  const way = relative(realPlace(resolve(folder)), realPlace(resolve(path)));
  return way === '' || (way !== '..' && !/^\.\.[\\/]/.test(way) && !isAbsolute(way));
}
