import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { documentViews } from '../query/documents.ts';

/** The list of documents. */
export const documentsPaths = () => localePaths();

/** Every document, in each language that it is written up in. */
export const documentPaths = (async () =>
  (await documentViews()).map((view) => ({
    params: { locale: view.document.locale, slug: view.document.slug },
    props: { view },
  }))) satisfies GetStaticPaths;
