import { iconFile } from '../site/manifest/manifest-files.ts';

export const GET = iconFile;
