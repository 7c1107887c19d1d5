import site from '#settings';
import type { Locale } from '../../core/locale.ts';
import type { SectionName } from '../../core/section-name.ts';
import { pageUrl } from '../../i18n/urls.ts';
import type { Card } from '../../subjects/subject-view.ts';
import { views } from '../../subjects/views.ts';
import { pagesOfSection } from '../../ui/frame/navigation.ts';

/** A page of a section, with what it says of itself; without a card it is named alone. */
export interface SectionCard {
  title: string;
  href: string;
  card: Card | null;
}

const cards = new Map(views.flatMap((view) => Object.entries(view.cards ?? {})));

/** The pages of a section, in the order of the city's subjects; of all of these, or of those that `isMeant`. */
export const sectionCards = (
  locale: Locale,
  section: SectionName,
  isMeant: (subject: string) => boolean = () => true,
): Promise<SectionCard[]> =>
  Promise.all(
    pagesOfSection(
      site.subjects.filter(({ name }) => isMeant(name)),
      section,
    ).map(async ({ path, title }) => ({
      title: title[locale],
      href: pageUrl(locale, path),
      card: (await cards.get(path)?.(locale)) ?? null,
    })),
  );
