import type { Locale } from '../../../core/locale.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { WaterwayProject } from '../datasets/waterway-projects.ts';
import { isUnsettled, type ComparedProject } from '../model/comparison.ts';
import { marksOf, type Quoted } from '../model/quoted-figures.ts';
import { meetsNothingKnown, type WaterwayEntry } from '../model/waterway-entries.ts';
import { translator } from '../words.ts';
import { riverWords } from './river-words.ts';

/** Something about the waterways that is not known. */
export interface RiverGap {
  id: string;
  kind: 'figure';
  title: string;
  text: string;
  publisher: string;
  since: string | null;
}

interface Known {
  projects: readonly ComparedProject[];
  quoted: readonly Quoted[];
  entries: readonly WaterwayEntry[];
}

/** All that is not known, from what the data lacks. */
export function riverGaps(locale: Locale, { projects, quoted, entries }: Known, city: string): RiverGap[] {
  const t = translator(locale);
  const say = riverWords(locale);
  const government = t('river.gap.government', { city });
  const officeOf = (project: WaterwayProject | undefined): string => project?.[`office_${locale}`] ?? government;
  const gap = (id: string, title: string, text: string, publisher: string, since: string | null = null): RiverGap => ({
    ...{ id, kind: 'figure', title, text, publisher, since },
  });

  const differing = projects.flatMap(({ project, comparisons }) =>
    comparisons
      .filter(isUnsettled)
      .map((comparison) =>
        gap(
          `differs/${project.id}-${comparison.measure}`,
          t(`river.gap.${comparison.measure}`, { project: nameOf(locale, project) }),
          t('river.gap.differs', { values: say.values(comparison) }),
          officeOf(project),
          comparison.differsSince,
        ),
      ),
  );
  const unmeasured = entries.filter(({ waterway }) => waterway.length_km === null).length;
  const untested = entries.filter(({ waterway }) => waterway.quality_zh === null).length;
  const unmet = entries.filter((entry) => entry.projects.length > 0 && meetsNothingKnown(entry));
  const office = officeOf(projects[0]?.project);
  return [
    ...differing,
    ...(unmeasured > 0
      ? [
          gap(
            'lengths',
            t('river.gap.lengths'),
            t('river.gap.lengthsText', { count: unmeasured, all: entries.length }),
            office,
          ),
        ]
      : []),
    ...(unmet.length > 0
      ? [
          gap(
            'meets',
            t('river.gap.meets'),
            t('river.gap.meetsText', { count: unmet.length }),
            officeOf(unmet[0]?.projects[0]),
          ),
        ]
      : []),
    ...(untested > 0
      ? [
          gap(
            'quality',
            t('river.gap.quality'),
            t('river.gap.qualityText', { count: untested, all: entries.length }),
            office,
          ),
        ]
      : []),
    ...quoted.flatMap((one) => {
      const marks = marksOf(one);
      if (!marks || !one.whole || marks.filled === marks.all) return [];
      const [period, part, whole] = [say.period(one), say.value(one), say.value(one.whole)];
      const text = t('river.gap.restText', { period, part, whole });
      const note = say.note(one.figure.observation);
      return [
        gap(
          `rest/${one.view.indicator.id}`,
          t('river.gap.rest', { indicator: say.indicator(one), count: marks.all - marks.filled }),
          note === null ? text : t('river.gap.noted', { text, note: note.replace(/[.。]$/, '') }),
          officeOf(projects.find(({ project }) => project.id === one.project)?.project),
          one.figure.period.end,
        ),
      ];
    }),
  ];
}
