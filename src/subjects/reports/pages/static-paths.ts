import type { GetStaticPaths } from 'astro';
import { localePaths } from '../../../core/locale-paths.ts';
import { reportMonths } from '../query.ts';

/** The figures of reports, where there is a month of them. */
export const reportFiguresPaths = (() => (reportMonths().length > 0 ? localePaths() : [])) satisfies GetStaticPaths;
