import { countFreshness } from '../../core/freshness/freshness.ts';
import { publishedDatasets } from '../../store/city.ts';
import { freshness } from '../../store/freshness.ts';
import { answerOf, head, joinedProvenance, words, type Endpoint } from './endpoint.ts';
import { count, day, listOf, objectOf, orNull, text, type JsonSchema } from './json-schema.ts';
import { said } from './words.ts';

const boolean: JsonSchema = { type: 'boolean' };
/** What is the same of datasets and columns. */
const standing = {
  standing: { enum: ['on-time', 'late', 'empty', 'open'] },
  newest: orNull(day),
  dueBy: orNull(day),
  daysLate: count,
};
const rule = objectOf({
  id: { enum: ['own-promise', 'policy-column'] },
  withinDays: count,
  certainty: { enum: ['read', 'seen', 'remembered', null] },
  source: words,
});

/** What `/about/freshness/` shows and `npm run freshness` prints. */
export const freshnessEndpoint = (): Endpoint => ({
  path: 'freshness.json',
  name: 'getFreshness',
  about: said('api.about.freshness'),
  parameters: {},
  schema: answerOf({
    asOf: day,
    holdsUntil: day,
    datasets: listOf(objectOf({ dataset: text, title: words, isSample: boolean, promise: words, ...standing })),
    columns: listOf(
      objectOf({
        ...{ path: text, locale: { enum: ['zh', 'en'] }, title: words, entries: count, rule: orNull(rule) },
        ...standing,
      }),
    ),
    objections: listOf(
      objectOf({
        ...{ dataset: text, title: words, isSample: boolean, key: text, filedOn: day },
        waitsFor: { enum: ['acknowledgement', 'settlement'] },
        ...{ dueBy: day, standing: { enum: ['on-time', 'late', 'open'] }, daysLate: count, isLateAtLeast: boolean },
      }),
    ),
    counts: objectOf({ late: count, empty: count, onTime: count, open: count }),
  }),
  answers: [
    {
      values: [],
      make: () => ({
        ...head('freshness.json', joinedProvenance(publishedDatasets().map(({ dataset }) => dataset))),
        ...freshness(),
        counts: countFreshness(freshness()),
      }),
    },
  ],
});
