import type { APIRoute, GetStaticPaths } from 'astro';
import { datasetPaths, registerText } from '../../../store/files.ts';

export const getStaticPaths = (() => datasetPaths().map((params) => ({ params }))) satisfies GetStaticPaths;

/** The register as it stands in the repository, so that its chain can be checked from outside. */
export const GET: APIRoute = ({ params: { dataset = '' } }) => new Response(registerText(dataset));
