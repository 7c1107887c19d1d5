import { problemsOf } from '../../releases/check/problem.ts';
import type { Rule } from '../../releases/check/rule.ts';
import { rules } from '../../releases/check/rules.ts';

/** Rules of the waterways, their links, the figures of their projects. `{slots}` are filled from the problem. */
export const riverRules = {
  'place-taken': {
    wrong: { zh: '第 {found} 位已经是“{other}”', en: 'place {found} is already that of “{other}”' },
    allowed: { zh: '每条水道在名单里各占一位', en: 'a place of its own in the list for each waterway' },
    remedy: { zh: '照来源的名单核对次序。', en: 'Check the order against the list of the source.' },
  },
  'side-not-named': {
    wrong: {
      zh: '填了方位“{side}”，名称“{name}”里没有',
      en: 'the side is “{side}”, which the name “{name}” does not say',
    },
    allowed: { zh: '只填名称里写明的方位', en: 'a side that the Chinese name states' },
    remedy: { zh: '清空这一格，或核对名称。', en: 'Clear the cell, or check the name.' },
  },
  'link-to-itself': {
    wrong: { zh: '“{found}”流入它自己', en: '“{found}” flows into itself' },
    allowed: { zh: '另一条水道', en: 'another waterway' },
    remedy: { zh: '改正 from 或 to，或删去这一行。', en: 'Correct from or to, or delete the row.' },
  },
  'link-ends': {
    wrong: { zh: '连接是“{kind}”，{column} 却{state}', en: 'the link is “{kind}”, yet {column} {state}' },
    allowed: {
      zh: 'joined-by-project 填 project、不填 to；flows-into 填 to、不填 project',
      en: 'project without to where it is joined-by-project, to without project where it flows-into',
    },
    remedy: {
      zh: '来源没有写明流入哪条的，用 joined-by-project。',
      en: 'Where the source does not say which waterway it flows into, use joined-by-project.',
    },
  },
  'figure-cells': {
    wrong: { zh: '这一行是“{measure}”，{column} 却{state}', en: 'the row is “{measure}”, yet {column} {state}' },
    allowed: {
      zh: 'opened 只填 day；length 和 cost 填 value 和 bound，不填 day',
      en: 'opened has a day alone; length and cost have value and bound, and no day',
    },
    remedy: {
      zh: '照来源填；“30 多”这样的数，bound 填 over。',
      en: 'Fill it in as the source says; for a figure such as “over 30”, bound is over.',
    },
  },
  'figure-undated': {
    wrong: { zh: '没有写来源的日期', en: 'the source has no date' },
    allowed: { zh: 'source_on 填日期，或 source_year 填年份', en: 'a day in source_on, or a year in source_year' },
    remedy: {
      zh: '填来源的日期；只知道年份的填年份；都不知道的数字不能与别的并排。',
      en: 'Give the date of the source, or its year where no more is known. A figure without either cannot be shown beside others.',
    },
  },
  'figure-dated-twice': {
    wrong: { zh: '既写了日期 {found}，又写了年份 {year}', en: 'it has both the day {found} and the year {year}' },
    allowed: { zh: '日期和年份只填一个', en: 'either the day or the year' },
    remedy: { zh: '知道日期的，清空 source_year。', en: 'Where the day is known, clear source_year.' },
  },
  'source-year': {
    wrong: { zh: '{found} 年不会是来源的年份', en: '{found} cannot be the year of a source' },
    allowed: { zh: '1949 年到 {last} 年', en: 'a year from 1949 to {last}' },
    remedy: { zh: '核对来源的年份。', en: 'Check the year of the source.' },
  },
  'second-source-first': {
    wrong: {
      zh: '第二个来源的日期 {found} 不晚于第一个',
      en: 'the second source, of {found}, is not later than the first',
    },
    allowed: {
      zh: '晚于 source_on 的日期；没有 source_on 就留空',
      en: 'a day after source_on; empty where there is no source_on',
    },
    remedy: { zh: '把较早的日期填在 source_on。', en: 'Put the earlier date in source_on.' },
  },
  'opened-after-source': {
    wrong: { zh: '开通日 {found} 晚于来源（{source}）', en: 'it opened on {found}, after the source ({source})' },
    allowed: { zh: '不晚于来源的日期', en: 'a day that is not after the source' },
    remedy: {
      zh: '核对两个日期；计划开通的日子不是开通日。',
      en: 'Check both dates; a day that was planned is no day of opening.',
    },
  },
  'figure-twice': {
    wrong: {
      zh: '同一工程、同一来源的“{measure}”已见于第 {line} 行',
      en: 'the “{measure}” of this project from this source already appears on line {line}',
    },
    allowed: { zh: '一个来源的一种数一行', en: 'one row for each measure of a source' },
    remedy: { zh: '删去一行，或核对来源和日期。', en: 'Delete one of the rows, or check source and date.' },
  },
  'part-of-itself': {
    wrong: { zh: '“{found}”是它自己的一部分', en: '“{found}” is a part of itself' },
    allowed: { zh: '另一个指标，或留空', en: 'another indicator, or nothing' },
    remedy: { zh: '改正 part_of。', en: 'Correct part_of.' },
  },
  'part-unit': {
    wrong: {
      zh: '“{found}”的单位是{unit}，“{whole}”的单位是{wholeUnit}',
      en: 'the unit of “{found}” is {unit}, that of “{whole}” is {wholeUnit}',
    },
    allowed: { zh: '部分与总数单位相同', en: 'a part and its whole in one unit' },
    remedy: { zh: '核对两个指标，或清空 part_of。', en: 'Check the two indicators, or clear part_of.' },
  },
} as const satisfies Record<string, Rule>;

/** A problem in the data of the waterways, by a rule of their own or of all data. */
export const riverProblem = problemsOf({ ...rules, ...riverRules });
