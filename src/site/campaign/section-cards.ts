import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { SectionName } from '../../subjects/subject-data.ts';
import type { Card } from '../../subjects/subject-view.ts';
import { views } from '../../subjects/views.ts';
import { pagesOfSection } from '../../ui/frame/navigation.ts';

/** A page of a section, with what it says of itself; without a card it is named alone. */
export interface SectionCard {
  title: string;
  href: string;
  card: Card | null;
}

/** The pages of a section, in the order of the city's subjects. */
export const sectionCards = (locale: Locale, section: SectionName): Promise<SectionCard[]> =>
  Promise.all(
    pagesOfSection(site.subjects, section).map(async ({ path, title }) => ({
      title: title[locale],
      href: pageUrl(locale, path),
      card: (await Promise.all(views.map((view) => view.card?.(locale, path)))).find((card) => card) ?? null,
    })),
  );
