import type { APIRoute, GetStaticPaths } from 'astro';
import { fileContent, filePaths } from '../../../../store/files.ts';

export const getStaticPaths = (() => filePaths().map((params) => ({ params }))) satisfies GetStaticPaths;

export const GET: APIRoute = ({ params: { dataset = '', release = '', file = '' } }) =>
  new Response(fileContent(dataset, release, file));
