import type { ProblemCategory } from '../../../../core/problem-categories.ts';
import type { Random } from '../../../../core/random.ts';
import type { Words } from '../../../../core/words.ts';

/** A sentence in both languages; `{n}` and `{m}` are numbers of their ranges, `{time}` a time of day between two hours. */
export interface Sentence extends Words {
  n?: readonly [least: number, most: number];
  m?: readonly [least: number, most: number];
  time?: readonly [from: number, before: number];
  /** The places it can be said of, by their Chinese noun; by default all of the category. */
  at?: readonly string[];
  /** For a reply: what it answers, by words of the Chinese deed; by default anything. */
  to?: readonly string[];
}

/** A kind of place that is listed, without number and area: `农贸市场`, `Farmers’ market`. */
export interface PlaceNoun extends Words {
  kind: 'unit' | 'spot';
}

/** What the entries of a category are told with. */
export interface CategoryWords {
  category: ProblemCategory;
  /** Article of the invented regulation, clause of the invented standard. */
  article: number;
  clause: string;
  places: readonly PlaceNoun[];
  /** The unit that answers for the place; `{number}` is its number. */
  unit: Words;
  problems: readonly Sentence[];
  commended: readonly Sentence[];
  /** What a unit of this category might answer, in its own words. */
  replies: readonly Sentence[];
}

/** The sentence with its numbers and times drawn, the same in both languages. */
export function fillSentence(random: Random, { zh, en, n, m, time }: Sentence): Words {
  const drawn: Record<string, Words> = {};
  const drawNumber = ([least, most]: readonly [number, number]): Words => {
    const text = String(random.integer(least, most));
    return { zh: text, en: text };
  };
  if (n) drawn['n'] = drawNumber(n);
  if (m) drawn['m'] = drawNumber(m);
  if (time) drawn['time'] = clockTime(random.integer(time[0], time[1] - 1), random.integer(1, 11) * 5);
  const fill = (text: string, locale: keyof Words): string =>
    text.replace(/\{(\w+)\}/g, (slot, name: string) => drawn[name]?.[locale] ?? slot);
  return { zh: fill(zh, 'zh'), en: fill(en, 'en') };
}

function clockTime(hour: number, minute: number): Words {
  const minutes = String(minute).padStart(2, '0');
  const half = hour < 12 ? 'a.m.' : 'p.m.';
  return { zh: `${hour}:${minutes}`, en: `${hour % 12 === 0 ? 12 : hour % 12}:${minutes} ${half}` };
}
