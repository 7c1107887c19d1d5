import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { views } from '../../subjects/views.ts';
import { checkGroup, refuseUnexplained, type SubjectSums } from './sum-list.ts';

/** The sums of every subject, in the city's order. Throws where one does not add up and nothing says why. */
export async function allSums(locale: Locale): Promise<SubjectSums[]> {
  const found = await Promise.all(
    views.map(async ({ name, sums }) => {
      const groups = ((await sums?.(locale)) ?? []).map(checkGroup);
      const [page] = site.subjects.find((one) => one.name === name)?.navigation ?? [];
      return {
        subject: page?.title[locale] ?? name,
        groups: groups.filter((group) => group.sums.length + group.rates.length > 0),
      };
    }),
  );
  refuseUnexplained(found.flatMap(({ groups }) => groups));
  return found.filter(({ groups }) => groups.length > 0);
}
