import type { APIRoute, GetStaticPaths } from 'astro';
import { madeOnce } from '../../core/made-once.ts';
import { sha256 } from '../../releases/register/hash.ts';
import { partsViews } from '../../subjects/parts-views.ts';
import type { SearchView } from '../../subjects/subject-view.ts';

/** An index of a subject's own, and the folder that it is served from, without language. */
export interface ApartIndex {
  subject: string;
  /** Its digest is in the folder's name: a page never reads an index of another day than its own. */
  version: string;
  folder: string;
  files: ReadonlyMap<string, string>;
  part: SearchView['part'];
}

const made = madeOnce((_: 'all'): ApartIndex[] =>
  partsViews.flatMap(({ subject, search }) => {
    const files = search?.files() ?? new Map<string, string>();
    if (!search || files.size === 0) return [];
    const version = sha256([...files.values()].join('\n')).slice(0, 12);
    return [{ subject, version, folder: `search/${subject}/${version}/`, files, part: search.part }];
  }),
);

/** The indexes of the subjects whose pages the index of the site is not given. */
export const apartIndexes = (): readonly ApartIndex[] => made('all');

/** The route of their files, below `/search/`. */
export const apartIndexFile: { paths: GetStaticPaths; get: APIRoute } = {
  paths: () =>
    apartIndexes().flatMap(({ subject, version, files }) =>
      [...files.keys()].map((file) => ({ params: { subject, file: `${version}/${file}` } })),
    ),
  get: ({ params: { subject, file = '' } }) => {
    const [index, name] = [apartIndexes().find((one) => one.subject === subject), file.slice(file.indexOf('/') + 1)];
    return new Response(index?.files.get(name) ?? null);
  },
};
