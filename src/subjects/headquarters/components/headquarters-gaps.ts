import type { Locale } from '../../../core/locale.ts';
import { formatList } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { Tree } from '../model/headquarters-tree.ts';
import type { ActionList } from '../model/special-actions.ts';
import { translator } from '../words.ts';

/** What is not known of the headquarters, in words. */
export interface HeadquartersGap {
  id: string;
  kind: 'name' | 'figure' | 'text';
  title: string;
  text: string;
  publisher: string;
}

/** The names and numbers that the sources leave out. */
export function headquartersGaps(locale: Locale, tree: Tree, actions: ActionList, city: string): HeadquartersGap[] {
  const t = translator(locale);
  const publisher = t('headquarters.gap.publisher', { city });
  const ofUnits = tree.units.flatMap(({ row, unnamed }): HeadquartersGap[] => {
    const { id, count, named } = row;
    const name = nameOf(locale, row);
    if (count === null || unnamed === null)
      return [
        {
          id: `count/${id}`,
          kind: 'figure',
          title: t('headquarters.gap.count.title', { name }),
          text: t('headquarters.gap.count.text'),
          publisher,
        },
      ];
    if (unnamed === 0) return [];
    return [
      {
        id: `names/${id}`,
        kind: 'name',
        title: t('headquarters.gap.names.title', { name, unnamed }),
        text:
          named === 0
            ? t('headquarters.gap.names.none', { count })
            : t('headquarters.gap.names.text', { count, named }),
        publisher,
      },
    ];
  });
  const { total, namedCount: named } = actions;
  const ofActions: HeadquartersGap[] =
    total === named
      ? []
      : [
          {
            id: 'actions',
            kind: 'name',
            title: t('headquarters.gap.actions.title', { unnamed: total - named }),
            text: t('headquarters.gap.actions.text', { total, named }),
            publisher,
          },
        ];
  const orphans = tree.duties.filter(({ by }) => by === null).map(({ duty }) => nameOf(locale, duty));
  const ofDuties: HeadquartersGap[] =
    orphans.length === 0
      ? []
      : [
          {
            id: 'duties',
            kind: 'text',
            title: t('headquarters.gap.duties.title', { names: formatList(locale, orphans) }),
            text: t('headquarters.gap.duties.text'),
            publisher,
          },
        ];
  return [...ofUnits, ...ofActions, ...ofDuties];
}
