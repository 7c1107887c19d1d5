import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureContent, picturePaths } from '../../../../store/files.ts';

export const getStaticPaths = (() => picturePaths().map((params) => ({ params }))) satisfies GetStaticPaths;

/** A picture of an entry that is still displayed. */
export const GET: APIRoute = ({ params: { dataset = '', file = '' } }) => {
  const { bytes, type } = pictureContent(dataset, file);
  return new Response(bytes, { headers: { 'Content-Type': type } });
};
