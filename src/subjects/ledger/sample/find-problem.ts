import { itemAt, type Random } from '../../../core/random.ts';
import { areaOf, sampleAreas } from '../../areas/sample/areas.ts';
import type { LedgerProblem } from '../dataset.ts';
import { isInCampaign } from './calendar.ts';
import type { ProblemClass } from './words/classes.ts';
import { classWords, unitNames } from './words/classes.ts';
import { numeralOf } from './words/reasons.ts';

const areaDeck = sampleAreas.flatMap(({ code, group }) =>
  Array.from({ length: group === 'urban' ? 3 : 2 }, () => code),
);

const isClass = (name: string): name is ProblemClass => Object.hasOwn(classWords, name);
const classes = Object.keys(classWords).filter(isClass);

/** By month: each class as often as it is found then. */
const decks = Array.from({ length: 13 }, (_, month) =>
  classes.flatMap((name) => {
    const { weight, season } = classWords[name];
    return Array.from({ length: season.includes(month) ? 3 * weight : weight }, () => name);
  }),
);

const ways = ['inspection', 'unannounced', 'unannounced', 'report', 'report', 'hotline', 'hotline', 'hotline'] as const;
const rareWays = ['media', 'self-check', 'self-check'] as const;
const campaignWays = ['inspection', 'inspection', 'inspection', 'unannounced', 'hotline'] as const;

/** Roads of an area; low numbers come often, so that the same places come again. */
const roads = 60;

/** A problem as it is found on a day at an invented place. `isBusy` is true for a place that has the same problem open. */
export function findProblem(
  random: Random,
  number: number,
  day: string,
  isBusy: (place: string) => boolean,
): LedgerProblem {
  const { code: area, group, ...areaName } = areaOf(random.pick(areaDeck));
  const name = random.pick(itemAt(decks, Number(day.slice(5, 7))));
  const words = classWords[name];
  const noun = random.pick(words.places);
  let road = 1;
  for (let attempt = 0; attempt < 5; attempt += 1) {
    road = 1 + Math.floor(roads * random.fraction() ** 2);
    if (!isBusy(placeKey(area, name, `示例${numeralOf(road)}路${noun.zh}`))) break;
  }
  const seen = random.pick(words.seen);
  const unit = unitNames[words.unit];
  const team = 1 + (road % 3);
  const town = 1 + (road % 6);
  const found_by = isInCampaign(day) ? random.pick(campaignWays) : random.pick(random.chance(0.85) ? ways : rareWays);
  const isEnglish = random.chance(0.5);
  const english = (text: string): string | null => (isEnglish ? text : null);
  return {
    id: `P-${String(number).padStart(6, '0')}`,
    area,
    subdistrict_zh: `示例${numeralOf(town)}${group === 'urban' ? '街道' : '镇'}`,
    subdistrict_en: english(`Sample ${group === 'urban' ? 'Subdistrict' : 'Town'} ${town}`),
    category: words.category,
    problem_class: name,
    place_zh: `示例${numeralOf(road)}路${noun.zh}`,
    place_en: english(`Sample Road ${road}, ${noun.en}`),
    description_zh: seen.zh,
    description_en: english(seen.en),
    ...basisOf(name, found_by, isEnglish),
    found_on: day,
    found_by,
    responsible_unit_zh: `${areaName.zh}${unit.zh[0]}${numeralOf(team)}${unit.zh[1]}`,
    responsible_unit_en: english(`${unit.en} ${team}, ${areaName.en}`),
    collected_on: day,
    filed_on: null,
    dispatched_on: null,
    handled_on: null,
    fed_back_on: null,
    verified_on: null,
    evaluated_on: null,
    due_on: null,
    postponed_on: null,
    postponed_to: null,
    postponed_reason_zh: null,
    postponed_reason_en: null,
    returned: 0,
    status: 'open',
    verified_by_zh: null,
    verified_by_en: null,
    verified_how: null,
    closed_on: null,
    unfixed_reason_zh: null,
    unfixed_reason_en: null,
    reopened: 0,
    reopened_on: null,
    reply_zh: null,
    reply_en: null,
    objection: 'none',
    objection_filed_on: null,
    objection_acknowledged_on: null,
    objection_settled_on: null,
    display_until: `${Number(day.slice(0, 4)) + 5}${day.slice(4)}`,
    picture_before: null,
    picture_after: null,
    change: 'new',
    change_note_zh: null,
    change_note_en: null,
  };
}

/** Inspections name the clause that they hold a place against; others who find a problem do not. */
function basisOf(
  name: ProblemClass,
  found: LedgerProblem['found_by'],
  isEnglish: boolean,
): Pick<LedgerProblem, 'basis_zh' | 'basis_en'> {
  if (found !== 'inspection') return { basis_zh: null, basis_en: null };
  const clause = classes.indexOf(name) + 1;
  return {
    basis_zh: `示例标准第${numeralOf(clause)}条`,
    basis_en: isEnglish ? `Sample standard, clause ${clause}` : null,
  };
}

/** A place and a class: the same problem. */
export const placeKey = (area: string, problemClass: string, place: string): string =>
  `${area}|${problemClass}|${place}`;
