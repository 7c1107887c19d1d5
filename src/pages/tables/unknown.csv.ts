import { gapFile } from '../../site/unknown/gap-file.ts';

export const GET = gapFile;
