import { addDays, daysBetween } from '../../../core/days.ts';
import { dealFrom, type Random } from '../../../core/random.ts';
import type { Words } from '../../../core/words.ts';
import { areaOf } from '../../areas/sample/areas.ts';
import type { ListEntry } from '../dataset.ts';
import { categories } from './words/categories.ts';
import { generalReplies } from './words/replies.ts';
import { fillSentence, type Sentence } from './words/sentence.ts';

/** Something that happens to an entry; it is published with the first release on or after its day. */
export interface Step {
  on: string;
  change: 'update' | 'correction' | 'withdrawn';
  set: Partial<ListEntry>;
  note?: Words;
}

/** An entry as it is listed, and what becomes of it. */
export interface Life {
  first: ListEntry;
  steps: Step[];
}

/** Days from the verification until an entry leaves the list. */
const delistAfterDays = 28;

export const rectify = (on: string, note?: Words): Step => ({
  on,
  change: 'update',
  set: { status: 'rectified', rectified_on: on },
  note,
});

export function verify(on: string, post: Words, note?: Words): Step {
  const set = { status: 'verified', verified_on: on, verified_by_zh: post.zh, verified_by_en: post.en } as const;
  return { on, change: 'update', set, note };
}

const delist = (verifiedOn: string): Step => ({
  on: addDays(verifiedOn, delistAfterDays),
  change: 'update',
  set: { status: 'delisted' },
});

export const districtPost = (code: string): Words => {
  const { zh, en } = areaOf(code);
  return { zh: `${zh}爱卫办复核岗（示例）`, en: `Review post, Patriotic Health Office of ${en} (sample)` };
};

const cityPost: Words = { zh: '示例市爱卫办督查岗', en: 'Supervision post, Patriotic Health Office of Sample City' };

const verifyNotes: readonly Words[] = [
  { zh: '现场复核，未见反弹。', en: 'Checked on the spot: it has not come back.' },
  { zh: '白天和夜间各看一次，均已整改。', en: 'Looked at once by day and once by night: put right both times.' },
  {
    zh: '首次复核仍有残留，退回再清后通过。',
    en: 'Something was left at the first check; it was sent back, cleared and then passed.',
  },
  { zh: '会同街道和居民代表一起看过。', en: 'Looked at together with the subdistrict and residents.' },
];

/** Draws what becomes of an exposed entry: mostly mended in time, about one in seven late; verified, delisted. */
export function drawLives(random: Random): (entry: ListEntry) => Life {
  const dealGeneral = dealFrom(random, generalReplies);
  const drawReply = ({ category, deed_zh: deed }: ListEntry): Words => {
    const answers = ({ to }: Sentence): boolean => !to || to.some((word) => deed.includes(word));
    const own = categories.filter((one) => one.category === category).flatMap(({ replies }) => replies.filter(answers));
    if (own.length > 0 && random.chance(0.6)) return fillSentence(random, random.pick(own));
    let general = dealGeneral();
    while (!answers(general)) general = dealGeneral();
    return fillSentence(random, general);
  };

  return (entry) => {
    const { list, listed_on: listed, rectify_by: limit, area } = entry;
    if (list === 'red' || limit === null) return { first: entry, steps: [] };
    const days = daysBetween(listed, limit);
    const lateDays = random.chance(0.15) ? random.integer(1, 9) : 0;
    const mended = lateDays > 0 ? addDays(limit, lateDays) : addDays(listed, random.integer(2, days));
    const verified = addDays(mended, random.integer(1, 5));
    const post = random.chance(0.75) ? districtPost(area) : cityPost;
    const note = random.chance(0.15) ? random.pick(verifyNotes) : undefined;
    const late =
      lateDays > 2
        ? {
            zh: `晚于期限 ${lateDays} 天完成，期间书面催办一次。`,
            en: `Put right ${lateDays} days late, after a written reminder.`,
          }
        : undefined;
    const steps = [rectify(mended, late), verify(verified, post, note), delist(verified)];
    if (!random.chance(0.4)) return { first: entry, steps };
    const reply = drawReply(entry);
    const set = { reply_zh: reply.zh, reply_en: reply.en };
    // Some answer the notice, before they are listed; others once they are.
    if (random.chance(0.4)) return { first: { ...entry, ...set }, steps };
    return { first: entry, steps: [{ on: addDays(listed, random.integer(1, 5)), change: 'update', set }, ...steps] };
  };
}
