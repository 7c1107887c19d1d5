import { catalogueRoute } from '../../site/data/data-files.ts';

export const GET = catalogueRoute;
