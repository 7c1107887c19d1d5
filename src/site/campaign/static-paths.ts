import site from '#settings';
import { localePaths } from '../../core/locale-paths.ts';
import { pagesOfSection } from '../../ui/frame/navigation.ts';

/** The page of the campaign, where the city has pages in it. */
export const campaignPaths = () => (pagesOfSection(site.subjects, 'campaign').length > 0 ? localePaths() : []);
