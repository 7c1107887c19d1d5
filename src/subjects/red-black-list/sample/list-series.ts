import { seedRandom } from '../../../core/random.ts';
import type { Words } from '../../../core/words.ts';
import type { Album } from '../../../releases/sample/pictures/draw.ts';
import type { SeriesRelease } from '../../../releases/sample/register-series.ts';
import { writeRows } from '../../../releases/sample/write-rows.ts';
import type { ListEntry } from '../dataset.ts';
import { redBlackList } from '../dataset.ts';
import { putInCases, redaction } from './cases.ts';
import { makeEntries } from './entries.ts';
import { illustrate } from './illustrate.ts';
import { issues } from './issues.ts';
import { drawLives } from './life.ts';
import { releaseRows } from './list-releases.ts';

/** Days between two issues on which something could not wait, with what their release says. */
const urgent: Record<string, Words> = {
  '2026-07-01': { zh: '更正一条的区县。', en: 'the area of one entry is corrected.' },
  '2026-08-06': {
    zh: '撤回一条：作为依据的决定被撤销。',
    en: 'one entry is withdrawn, since the decision it rested on was overturned.',
  },
  '2026-10-15': {
    zh: '撤回一条：作为依据的决定被撤销。',
    en: 'one entry is withdrawn, since the decision it rested on was overturned.',
  },
};

/** The weekly list from its first issue to its last. */
export function makeListSeries(album: Album): SeriesRelease[] {
  const draw = drawLives(seedRandom(48));
  const give = illustrate(seedRandom(7), album);
  const lives = putInCases(makeEntries(seedRandom(20260323), issues).map(draw)).map(give);
  const mondays = issues.map(({ monday }) => ({ day: monday, isUrgent: false }));
  const between = Object.keys(urgent).map((day) => ({ day, isUrgent: true }));
  const days = [...mondays, ...between].sort((left, right) => (left.day < right.day ? -1 : 1));
  return releaseRows(lives, days, [redaction]).map(({ day, rows }, index) => ({
    day,
    csv: writeRows(redBlackList, rows),
    reason: index === 0 ? 'first' : urgent[day] ? 'correction' : 'update',
    note: noteOf(day, rows),
  }));
}

function noteOf(day: string, rows: readonly ListEntry[]): Words {
  const words = urgent[day] ?? tellIssue(rows);
  return { zh: `示例：${words.zh}按所写日期补登。`, en: `Sample: ${words.en} The release is dated back.` };
}

function tellIssue(rows: readonly ListEntry[]): Words {
  const fresh = rows.filter(({ change }) => change === 'new');
  const red = fresh.filter(({ list }) => list === 'red').length;
  const black = fresh.length - red;
  const older = rows.length - fresh.length;
  const issue = fresh[0]?.issue ?? '';
  const week = Number(issue.slice(6));
  const year = issue.slice(0, 4);
  return older === 0
    ? {
        zh: `${year} 年第 ${week} 周，红榜 ${red} 条，黑榜 ${black} 条。`,
        en: `week ${week} of ${year}, ${red} commended and ${black} exposed.`,
      }
    : {
        zh: `${year} 年第 ${week} 周，红榜 ${red} 条，黑榜 ${black} 条；往期 ${older} 条有进展。`,
        en: `week ${week} of ${year}, ${red} commended and ${black} exposed; ${older} older ${older === 1 ? 'entry' : 'entries'} moved on.`,
      };
}
