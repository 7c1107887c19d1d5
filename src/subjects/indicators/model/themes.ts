import { themes, type Indicator } from '../datasets/indicators.ts';
import type { IndicatorView } from './indicators.ts';

/** Indicators about one thing; a theme of null = none was given. */
export interface ThemeGroup {
  theme: Indicator['theme'];
  /** Those with a figure of the city. */
  own: IndicatorView[];
  others: IndicatorView[];
}

/** Indicators by theme, in the order of the themes; those without one come last, and a theme without any is left out. */
export function groupByTheme(views: readonly IndicatorView[]): ThemeGroup[] {
  const order: Indicator['theme'][] = [...keysOf(themes), null];
  return order.flatMap((theme): ThemeGroup[] => {
    const mine = views.filter(({ indicator }) => indicator.theme === theme);
    const [own, others] = [mine.filter(({ headline }) => headline), mine.filter(({ headline }) => !headline)];
    return mine.length === 0 ? [] : [{ theme, own, others }];
  });
}

const keysOf = (labels: typeof themes): (keyof typeof themes)[] =>
  Object.keys(labels).filter((key): key is keyof typeof themes => Object.hasOwn(labels, key));
