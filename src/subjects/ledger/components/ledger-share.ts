import type { Locale } from '../../../core/locale.ts';
import { problemCategories, type ProblemCategory } from '../../../core/problem-categories.ts';
import { formatDay } from '../../../i18n/format.ts';
import { nameOf } from '../../../i18n/name-of.ts';
import type { BrickLook } from '../../../share/share-model.ts';
import { frameOf, pictureOf, type SharedSite, type SharePicture } from '../../../ui/share/share-picture.ts';
import type { Area } from '../../areas/dataset.ts';
import type { ListedValue } from '../model/ledger-lists.ts';
import { problemStates, type ProblemState } from '../model/problem-state.ts';
import type { Wall } from '../model/wall.ts';
import { translator } from '../words.ts';
import { wallSentence } from './wall-sentence.ts';

/** The bricks of the six states, as the wall has them. */
const looks: Record<ProblemState, BrickLook> = {
  'closed-on-time': { fill: 'wall-on-time' },
  'closed-late': { fill: 'wall-late', edge: 'wall-on-time' },
  'closed-unfixed': { fill: 'paper', isHatched: true },
  'came-back': { fill: 'wall-back' },
  open: { fill: 'wall-open' },
  overdue: { fill: 'cinnabar' },
};

/** What a picture of the ledger is about: a state, a category, or both, of an area or of all. It names no place and no unit. */
export interface SharedProblems {
  area?: Area;
  state?: ProblemState;
  category?: ProblemCategory;
}

/** States in which a problem is sent to somebody: its picture names its area as well. */
const sentStates: readonly ProblemState[] = ['open', 'overdue', 'came-back'];

/** The picture of all problems of a state and category, while they are open of an area: no problem has one of its own. */
export function problemShare(
  locale: Locale,
  site: SharedSite,
  { state, category, area: found }: SharedProblems,
  isSample: boolean,
): SharePicture {
  const t = translator(locale);
  const area = state && sentStates.includes(state) ? found : undefined;
  const name = category ? problemCategories[category][locale] : t('share.problems.all');
  const topic = area ? t('share.problems.area', { area: nameOf(locale, area), topic: name }) : name;
  const word = state && t(`state.${state}`);
  const path = ['ledger', category ?? 'all', ...(state ? [state] : []), ...(area ? [area.code] : [])].join('/');
  const alt = word ? t('share.alt.problems', { topic, word }) : t('share.alt.category', { topic });
  return pictureOf(path, alt, {
    ...frameOf(locale, site, isSample),
    kind: 'brick',
    kicker: t('ledger.title'),
    title: topic,
    brick: state && word ? { look: looks[state], word } : null,
    note: t('share.problems'),
  });
}

/** The picture of a list of a state or of a category; the other lists have none of their own. */
export function listShare(
  locale: Locale,
  site: SharedSite,
  { facet, value }: Pick<ListedValue, 'facet' | 'value'>,
  isSample: boolean,
): SharePicture | undefined {
  const state = facet === 'state' ? problemStates.find((one) => one === value) : undefined;
  const category = facet === 'category' && isCategory(value) ? value : undefined;
  return state || category ? problemShare(locale, site, { state, category }, isSample) : undefined;
}

/** The wall itself. */
export function wallShare(locale: Locale, site: SharedSite, wall: Wall, asOf: string, isSample: boolean): SharePicture {
  const t = translator(locale);
  const sentence = wallSentence(locale, wall, isSample);
  return pictureOf('ledger/wall', sentence, {
    ...frameOf(locale, site, isSample),
    kind: 'wall',
    kicker: t('ledger.title'),
    title: sentence,
    layers: problemStates.map((state) => looks[state]),
    columns: wall.columns.map(({ counts }) => problemStates.map((state) => counts[state])),
    note: t('ledger.list.asOf', { day: formatDay(locale, asOf) }),
  });
}

const isCategory = (name: string): name is ProblemCategory => Object.hasOwn(problemCategories, name);

/**
 * Every picture that a page of the ledger asks for, or ever asked for; `topics` are what areas ever had problems of. The
 * picture of a forwarded link stays where it is when the last problem of its state and area is closed.
 */
export function ledgerShares(
  locale: Locale,
  site: SharedSite,
  wall: Wall,
  asOf: string,
  isSample: boolean,
  topics: readonly Pick<Required<SharedProblems>, 'area' | 'category'>[],
): SharePicture[] {
  const categories = Object.keys(problemCategories).filter(isCategory);
  const asked: SharedProblems[] = [
    ...categories.flatMap((category) => problemStates.map((state) => ({ state, category }))),
    ...problemStates.map((state) => ({ state })),
    ...categories.map((category) => ({ category })),
  ];
  const sent = topics.flatMap((topic) => sentStates.map((state) => ({ ...topic, state })));
  const pictures = [...asked, ...sent].map((about) => problemShare(locale, site, about, isSample));
  return [
    wallShare(locale, site, wall, asOf, isSample),
    ...new Map(pictures.map((picture) => [picture.path, picture])).values(),
  ];
}
