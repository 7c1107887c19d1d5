import type { APIRoute, GetStaticPaths } from 'astro';
import type { ChangeFile } from '../../core/change-files.ts';
import { changePaths, changesContent, releaseChangePaths, releaseChangesContent } from '../../store/changes.ts';

interface FileRoute {
  paths: GetStaticPaths;
  get: APIRoute;
}

/** The route of a file with every change of a dataset. */
export const changeFile = (file: ChangeFile): FileRoute => ({
  paths: () =>
    changePaths().flatMap(({ dataset, cacheKey, ...one }) =>
      one.file === file ? [{ params: { dataset }, cacheKey }] : [],
    ),
  get: ({ params: { dataset = '' } }) => new Response(changesContent(dataset, file)),
});

/** The route of the file with what one release changed. */
export const releaseChanges: FileRoute = {
  paths: () => releaseChangePaths().map(({ cacheKey, ...params }) => ({ params, cacheKey })),
  get: ({ params: { dataset = '', release = '' } }) => new Response(releaseChangesContent(dataset, release)),
};
