import { addDays } from '../../../core/days.ts';
import { dealFrom, itemAt, type Random } from '../../../core/random.ts';
import type { Words } from '../../../core/words.ts';
import { addWorkingDays } from '../../../core/working-days.ts';
import { sampleAreas, type SampleArea } from '../../areas/sample/areas.ts';
import { lifeKey, type LedgerLife } from './ledger-lives.ts';
import { heldMeetings } from './meetings.ts';
import { areaTasks, bureaus, cityTasks, offices } from './task-words.ts';

/** A task of the sample from the sheet in which it is new to the one in which it ends. Sheets are counted from 0. */
export interface SampleTask {
  task: string;
  text: Words;
  lead: Words;
  /** Who leads it from its second sheet on, where that changes. */
  laterLead: Words | null;
  helping: Words | null;
  area: string | null;
  action: string | null;
  problems: readonly string[];
  firstSheet: number;
  /** The sheet that reports its end; past the newest one = still open. */
  lastSheet: number;
  end: 'done' | 'cancelled';
  doneOn: string;
  due: string;
}

/** The sheet in which one task is given up, and that in which the lead of one changes. */
const [cancelledIn, leadChangedIn] = [31, 24];
/** A task of this sheet stays open to the end of the sample. */
const stuckSince = heldMeetings.length - 3;

/** How many sheets a task is open in: most are done within their week. */
const drawLength = (random: Random): number =>
  itemAt([1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 3, 4], random.integer(0, 15));

/** The tasks of every sheet, six to ten open in each. */
export function drawTasks(random: Random, lives: ReadonlyMap<string, readonly LedgerLife[]>): SampleTask[] {
  const [nextTask, nextCityTask] = [dealFrom(random, areaTasks), dealFrom(random, cityTasks)];
  const nextArea = dealFrom(random, sampleAreas);
  const tasks: SampleTask[] = [];
  heldMeetings.forEach(({ week, day }, sheet) => {
    const open = tasks.filter(({ lastSheet }) => lastSheet > sheet).length;
    const count = Math.max(3, random.integer(6, 10) - open);
    for (let number = 1; number <= count; number += 1) {
      const isStuck = sheet === stuckSince && number === 1;
      const length = isStuck ? 5 : drawLength(random);
      const lastSheet = sheet + length;
      const problemsOf = ({ key }: About): LedgerLife[] =>
        key === null ? [] : chooseProblems(random, lives.get(key) ?? [], sheet, lastSheet);
      const about =
        number === count && random.chance(0.8) ? ofCity(nextCityTask()) : ofArea(nextTask(), nextArea, problemsOf);
      const beside = tasks.filter(({ firstSheet, lastSheet: last }) => firstSheet === sheet || last > sheet);
      if (beside.some(({ text }) => text.zh === about.text.zh)) continue;
      const chosen = about.problems;
      const isCancelled = sheet === cancelledIn - 1 && number === 2;
      tasks.push({
        task: `${week}-${String(number).padStart(2, '0')}`,
        ...about.cells,
        text: about.text,
        laterLead: sheet === leadChangedIn - 1 && number === 1 ? about.cells.helping : null,
        problems: chosen.map(({ id }) => id),
        firstSheet: sheet,
        lastSheet: isCancelled ? sheet + 1 : sheet === leadChangedIn - 1 && number === 1 ? sheet + 2 : lastSheet,
        end: isCancelled ? 'cancelled' : 'done',
        doneOn: latest(chosen) ?? dayBetween(random, lastSheet),
        due: addWorkingDays(day, length > 2 && random.chance(0.5) ? 9 : 4),
      });
    }
  });
  return tasks;
}

const named = (text: Words, { zh, en }: Words): Words => ({
  zh: text.zh.replace('{area}', zh),
  en: text.en.replace('{area}', en),
});

/** What a task is about. */
interface About {
  text: Words;
  /** Area and class of its problems; null for one of the whole city. */
  key: string | null;
  problems: readonly LedgerLife[];
  cells: Pick<SampleTask, 'lead' | 'helping' | 'area' | 'action'>;
}

/** A task of the first area, of some that are tried, whose ledger has problems for it. */
function ofArea(
  { text, office, bureau, problemClass, action }: (typeof areaTasks)[number],
  nextArea: () => SampleArea,
  problemsOf: (about: About) => LedgerLife[],
): About {
  const tried = Array.from({ length: 6 }, nextArea).map((area): About => {
    const about: About = {
      ...{ text: named(text, area), key: lifeKey(area.code, problemClass), problems: [] },
      cells: {
        lead: { zh: `${area.zh}${offices[office].zh}`, en: `${offices[office].en}, ${area.en}` },
        ...{ helping: bureaus[bureau], area: area.code, action: action ?? null },
      },
    };
    return { ...about, problems: problemsOf(about) };
  });
  return tried.find(({ problems }) => problems.length > 0) ?? itemAt(tried, 0);
}

const ofCity = ({ text, bureau }: (typeof cityTasks)[number]): About => ({
  ...{ text, key: null, problems: [] },
  cells: { lead: bureaus[bureau], helping: null, area: null, action: null },
});

const latest = (lives: readonly LedgerLife[]): string | null =>
  lives.reduce<string | null>(
    (last, { handledOn }) => (handledOn !== null && handledOn > (last ?? '') ? handledOn : last),
    null,
  );

/** A day between the meeting before a sheet and the sheet's own, where it has one. */
function dayBetween(random: Random, sheet: number): string {
  const before = heldMeetings[sheet - 1]?.day;
  return before === undefined ? '' : addWorkingDays(before, random.integer(1, 4));
}

/** Problems that were sent out before the task and fixed as its last week ended; those that are open where it is. */
function chooseProblems(random: Random, lives: readonly LedgerLife[], first: number, last: number): LedgerLife[] {
  const [from, before, until] = [first, last - 1, last].map((sheet) => heldMeetings[sheet]?.day);
  if (from === undefined) return [];
  const known = lives.filter(({ dispatchedOn }) => dispatchedOn < from && dispatchedOn > addDays(from, -150));
  if (until === undefined) return random.shuffle(known.filter(({ handledOn }) => handledOn === null)).slice(0, 3);
  const fixed = known.filter(({ handledOn }) => handledOn !== null && handledOn > from && handledOn <= until);
  const atTheEnd = fixed.filter(({ handledOn }) => (handledOn ?? '') > (before ?? ''));
  const [one] = random.shuffle(atTheEnd);
  return one ? [one, ...random.shuffle(fixed.filter((other) => other !== one)).slice(0, random.integer(0, 3))] : [];
}
