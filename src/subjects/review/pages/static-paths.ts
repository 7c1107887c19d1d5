import { localePaths } from '../../../core/locale-paths.ts';

/** The review history, where the city lists it. */
export const reviewPagePaths = () => localePaths();
