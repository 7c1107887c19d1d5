import { themes, type Indicator } from '../datasets/indicators.ts';
import type { IndicatorView } from './indicators.ts';

/** Indicators about one thing; a theme of null = none was given. */
export interface ThemeGroup {
  theme: Indicator['theme'];
  /** Those with a figure of the city first. */
  views: IndicatorView[];
  /** How many have a figure of the city. */
  known: number;
}

/** Indicators by theme, in the order of the themes; those without one come last, and a theme without any is left out. */
export function groupByTheme(views: readonly IndicatorView[]): ThemeGroup[] {
  const order: Indicator['theme'][] = [...keysOf(themes), null];
  return order.flatMap((theme): ThemeGroup[] => {
    const mine = views.filter(({ indicator }) => indicator.theme === theme);
    const ofCity = mine.filter(({ headline }) => headline);
    return mine.length === 0
      ? []
      : [{ theme, views: [...ofCity, ...mine.filter(({ headline }) => !headline)], known: ofCity.length }];
  });
}

const keysOf = (labels: typeof themes): (keyof typeof themes)[] =>
  Object.keys(labels).filter((key): key is keyof typeof themes => Object.hasOwn(labels, key));
