import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SumGroup } from '../../subjects/subject-view.ts';
import { views } from '../../subjects/views.ts';
import { gapSum } from '../unknown/gap-sum.ts';
import { listedGaps } from '../unknown/query.ts';
import { refuseUnexplained, type SubjectSums } from './sum-list.ts';
import { translator } from './words.ts';

/** The sums of every subject, in the city's order, then the site's. Throws where one does not add up and nothing says why. */
export async function allSums(locale: Locale): Promise<SubjectSums[]> {
  const ofSubjects = await Promise.all(
    views.map(async ({ name, sums }) => {
      const told = (await sums?.(locale)) ?? [];
      const groups = told.filter((group) => group.sums.length + (group.rates?.length ?? 0) > 0);
      const [page] = site.subjects.find((one) => one.name === name)?.navigation ?? [];
      return { subject: page?.title[locale] ?? name, groups };
    }),
  );
  const found = [...ofSubjects, { subject: translator(locale)('sums.site'), groups: await siteSums(locale) }];
  refuseUnexplained(found.flatMap(({ groups }) => groups));
  return found.filter(({ groups }) => groups.length > 0);
}

/** The totals of pages that span subjects. */
async function siteSums(locale: Locale): Promise<SumGroup[]> {
  const gaps = await listedGaps(locale);
  const [title, href] = [translator(locale)('sums.gaps'), pageUrl(locale, 'unknown')];
  const isSample = gaps.length > 0 && gaps.every((gap) => gap.isSample);
  return gaps.length === 0 ? [] : [{ title, href, sums: [{ title, href, ...gapSum(gaps) }], isSample }];
}
