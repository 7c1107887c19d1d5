import site from '#settings';
import { locales } from '../../core/locale.ts';
import type { SubjectData } from '../../subjects/subject-data.ts';
import type { NavigationPage } from '../../ui/frame/navigation.ts';

/** The pages by which subjects are found of which nothing is published yet. */
export const awaitingPaths = () =>
  site.subjects.flatMap(({ navigation = [], awaits }) =>
    awaits ? locales.flatMap((locale) => navigation.map((page) => pathOf(locale, page, awaits))) : [],
  );

const pathOf = (locale: (typeof locales)[number], page: NavigationPage, awaits: SubjectData) => ({
  params: { locale, page: page.path },
  props: { locale, awaited: { page, subject: awaits } },
});
