import type { Words } from '../../core/words.ts';
import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';
import type { RowHistory } from '../../releases/state/row-history.ts';
import { address, listOf, objectOf, text, type JsonSchema } from './json-schema.ts';
import { said } from './words.ts';

/** The number of this way of answering. It goes up, and the folder with it, when a program that reads the one before would break. */
export const apiFormat = 1;

export const apiFolder = `api/v${apiFormat}`;

/** One kind of answer: the paths that it is found at, what it says, and how to make each. */
export interface Endpoint {
  /** Below `/api/v1/`: `datasets/{dataset}.json`. */
  path: string;
  /** Stable name for programs that are generated from the description. */
  name: string;
  about: Words;
  /** What may be put between the braces, each with an example. */
  parameters: Readonly<Record<string, Words>>;
  schema: JsonSchema;
  /** Every answer there is. */
  answers: readonly Answer[];
}

export interface Answer {
  /** Values of the parameters, in the order of the path. */
  values: readonly string[];
  make: () => object;
  /** The one dataset that it is made from; none where it is made from several. */
  of?: RowHistory;
}

/** The path of an answer below `/api/v1/`. */
export function answerPath({ path }: Pick<Endpoint, 'path'>, values: readonly string[]): string {
  const rest = [...values];
  return path.replaceAll(/\{[^}]+\}/g, () => rest.shift() ?? '');
}

export const apiUrl = (path: string): string => absoluteUrl(fileUrl(`${apiFolder}/${path}`));

/** The name of an operation: `getRankingsMonth` of `rankings/{month}`. */
export const operationName = (verb: string, path: string): string =>
  verb + path.replaceAll(/(?:^|[^A-Za-z0-9]+)([A-Za-z0-9]?)/g, (_, letter: string) => letter.toUpperCase());

type Provenance = 'official' | 'sample' | 'mixed';

/** What the provenance of several things together is. */
export function joinedProvenance(all: readonly { provenance: 'official' | 'sample' }[]): Provenance {
  const kinds = new Set(all.map(({ provenance }) => provenance));
  return kinds.size > 1 ? 'mixed' : ([...kinds][0] ?? 'official');
}

const notices = { sample: 'api.notice.sample', mixed: 'api.notice.mixed' } as const;

/** What every answer begins with; one that holds sample data says so in words. */
export function head(path: string, provenance: Provenance) {
  const notice = provenance === 'official' ? null : notices[provenance];
  return {
    ...{ format: apiFormat, self: apiUrl(path), provenance },
    ...(notice ? { notice: said(notice) } : {}),
  };
}

const named = (name: string): JsonSchema => ({ $ref: `#/components/schemas/${name}` });

/** A text in both languages. */
export const words = named('Words');
/** A column of rows. */
export const column = named('Column');

/** What many answers have parts of. */
export const components: Readonly<Record<string, JsonSchema>> = {
  Words: objectOf({ zh: text, en: text }),
  Column: objectOf(
    { name: text, title: words, kind: { enum: ['text', 'number', 'day', 'code', 'codes'] } },
    {
      required: { type: 'boolean' },
      unit: words,
      description: words,
      values: listOf(objectOf({ code: text, title: words })),
    },
  ),
};

/** The schema of an answer: its head, and what is its own. */
export const answerOf = (
  members: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema =>
  objectOf(
    {
      format: { const: apiFormat },
      self: address,
      provenance: { enum: ['official', 'sample', 'mixed'] },
      ...members,
    },
    { notice: words, ...optional },
  );
