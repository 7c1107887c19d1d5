import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetPaths, latestRegistered } from '../../../queries/files.ts';

export const getStaticPaths = (() => datasetPaths().map((params) => ({ params }))) satisfies GetStaticPaths;

/** The registered bytes of the newest release, at an address that stays. */
export const GET: APIRoute = ({ params: { dataset = '' } }) => new Response(latestRegistered(dataset));
