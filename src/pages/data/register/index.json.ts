import { recordIndex } from '../../../site/data/data-files.ts';

export const GET = recordIndex;
