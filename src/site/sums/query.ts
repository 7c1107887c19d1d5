import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { views } from '../../subjects/views.ts';
import { refuseUnexplained, type SubjectSums } from './sum-list.ts';

/** The sums of every subject, in the city's order. Throws where one does not add up and nothing says why. */
export function allSums(locale: Locale): SubjectSums[] {
  const found = views.flatMap(({ name, sums }) => {
    const groups = (sums?.(locale) ?? []).filter((group) => group.sums.length + (group.rates?.length ?? 0) > 0);
    const [page] = site.subjects.find((one) => one.name === name)?.navigation ?? [];
    return groups.length === 0 ? [] : [{ subject: page?.title[locale] ?? name, groups }];
  });
  refuseUnexplained(found.flatMap(({ groups }) => groups));
  return found;
}
