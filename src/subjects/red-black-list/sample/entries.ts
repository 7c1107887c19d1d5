import { addDays } from '../../../core/days.ts';
import { dealFrom, type Random } from '../../../core/random.ts';
import { sampleAreas } from '../../areas/sample/areas.ts';
import type { ListEntry } from '../dataset.ts';
import type { Issue } from './issues.ts';
import { noticeDays } from './notice-days.ts';
import { inventPlace } from './places.ts';
import { categories } from './words/categories.ts';
import { fillSentence, type CategoryWords, type Sentence } from './words/sentence.ts';

/** How often an area is listed: districts more often than counties. */
const areaDeck = sampleAreas.flatMap(({ code, group }) =>
  Array.from({ length: group === 'urban' ? 3 : 2 }, () => code),
);
const foundBy = ['unannounced', 'unannounced', 'unannounced', 'patrol', 'patrol', 'report', 'report', 'media'] as const;

/** Draws the entries of issue after issue, as they stand on the day they are listed. */
export function makeEntries(random: Random, issues: readonly Issue[]): ListEntry[] {
  const decks = { black: dealFrom(random, areaDeck), red: dealFrom(random, areaDeck) };
  const dealCategory = { black: dealFrom(random, categories), red: dealFrom(random, categories) };
  const deeds = new Map(
    categories.map((words) => [
      words,
      { black: dealFrom(random, words.problems), red: dealFrom(random, words.commended) },
    ]),
  );
  const dealDeed = (words: CategoryWords, list: 'red' | 'black'): Sentence => {
    const deck = deeds.get(words);
    if (!deck) throw new Error(`${words.category} has no deeds.`);
    return deck[list]();
  };

  const makeEntry = (issue: Issue, list: 'red' | 'black', code: string, number: number): ListEntry => {
    const words = dealCategory[list]();
    const told = dealDeed(words, list);
    const deed = fillSentence(random, told);
    const notified = list === 'black' ? random.pick(noticeDays(issue.monday)) : null;
    const found = addDays(issue.monday, -random.integer(notified ? 6 : 3, 12));
    return {
      id: `${issue.name}-${list === 'red' ? 'R' : 'B'}${String(number).padStart(2, '0')}`,
      issue: issue.name,
      list,
      ...inventPlace(random, words, told, code),
      area: code,
      category: words.category,
      deed_zh: deed.zh,
      deed_en: deed.en,
      basis_regulation_zh: list === 'black' ? `《示例市市容环境卫生条例》（虚构）第${words.article}条` : null,
      basis_regulation_en:
        list === 'black' ? `Sample City Appearance and Sanitation Regulations (invented), art. ${words.article}` : null,
      basis_standard_zh: `示例标准第${words.clause}条（虚构）`,
      basis_standard_en: `Sample standard, clause ${words.clause} (invented)`,
      found_by: random.pick(foundBy),
      found_on: found,
      notified_on: notified,
      listed_on: issue.monday,
      rectify_by: list === 'black' ? addDays(issue.monday, random.integer(5, 14)) : null,
      rectified_on: null,
      verified_on: null,
      verified_by_zh: null,
      verified_by_en: null,
      reply_zh: null,
      reply_en: null,
      objection: 'none',
      objection_filed_on: null,
      objection_acknowledged_on: null,
      objection_settled_on: null,
      status: 'listed',
      display_until: addDays(issue.monday, list === 'red' ? 365 : 182),
      picture_before: null,
      picture_after: null,
      change: 'new',
      change_note_zh: null,
      change_note_en: null,
    };
  };

  return issues.flatMap((issue) =>
    (['red', 'black'] as const).flatMap((list) => {
      const count = list === 'red' ? random.integer(4, 8) : random.integer(5, 12);
      // The last two issues have places of District A to follow from one to the next.
      const given = list === 'black' && issue.week >= 47 ? ['S01', 'S01'] : [];
      const codes = [...given, ...Array.from({ length: count - given.length }, decks[list])].sort();
      return codes.map((code, index) => makeEntry(issue, list, code, index + 1));
    }),
  );
}
