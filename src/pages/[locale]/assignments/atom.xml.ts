import { assignmentFeeds } from '../../../subjects/assignments/pages/assignment-feeds.ts';
import { assignmentFeedPaths } from '../../../subjects/assignments/pages/static-paths.ts';

export const getStaticPaths = assignmentFeedPaths;
export const GET = assignmentFeeds.atom;
