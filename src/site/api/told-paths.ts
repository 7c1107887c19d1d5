import type { Words } from '../../core/words.ts';
import { answerPath } from './endpoint.ts';
import { apiEndpoints } from './endpoints.ts';

/** A path as the reference tells it, with one address that it has; the rows of datasets are told once for all. */
export interface ToldPath {
  path: string;
  about: Words | 'rows';
  example: string;
}

const rows = /^datasets\/[^/{]+\/rows\//;

export function toldPaths(): ToldPath[] {
  const told = new Map<string, ToldPath>();
  for (const endpoint of apiEndpoints()) {
    const isRows = rows.test(endpoint.path);
    const path = isRows ? 'datasets/{dataset}/rows/{page}.json' : endpoint.path;
    const [first] = endpoint.answers;
    if (!first || told.has(path)) continue;
    told.set(path, { path, about: isRows ? 'rows' : endpoint.about, example: answerPath(endpoint, first.values) });
  }
  return [...told.values()];
}
