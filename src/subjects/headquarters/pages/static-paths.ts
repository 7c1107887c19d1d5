import { localePaths } from '../../../core/locale-paths.ts';

/** The headquarters, where the city lists them. */
export const headquartersPagePaths = () => localePaths();
