import { getStatusShard, statusPaths } from '../../site/report/status-files.ts';

export const getStaticPaths = statusPaths;
export const GET = getStatusShard;
