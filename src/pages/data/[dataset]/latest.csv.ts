import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetPaths, latestFile } from '../../../store/files.ts';

export const getStaticPaths = (() => datasetPaths().map((params) => ({ params }))) satisfies GetStaticPaths;

/** The file of the newest release, at an address that stays. */
export const GET: APIRoute = ({ params: { dataset = '' } }) => new Response(latestFile(dataset));
