import { bothWords } from '../../core/both-words.ts';
import type { TableColumn } from '../../files/table-file.ts';

/** A JSON Schema (2020-12), as OpenAPI 3.1 has them. */
export type JsonSchema = Readonly<Record<string, unknown>>;

export const text: JsonSchema = { type: 'string' };
export const count: JsonSchema = { type: 'integer', minimum: 0 };
export const day: JsonSchema = { type: 'string', format: 'date' };
export const address: JsonSchema = { type: 'string', format: 'uri' };
export const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
export const orNull = (schema: JsonSchema): JsonSchema => ({ anyOf: [schema, { type: 'null' }] });

/** An object with these members and no others; those of `optional` may be missing. */
export const objectOf = (
  members: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema => ({
  type: 'object',
  properties: { ...members, ...optional },
  required: Object.keys(members),
  additionalProperties: false,
});

/** A row by the names of its columns. Any cell may be empty: a text may have to be removed one day. */
export const rowOf = (columns: readonly TableColumn[]): JsonSchema =>
  objectOf(Object.fromEntries(columns.map((column) => [column.name, cellOf(column)])));

const types: Record<TableColumn['kind'], JsonSchema> = {
  text: { type: ['string', 'null'] },
  code: { type: ['string', 'null'] },
  number: { type: ['number', 'null'] },
  day: { type: ['string', 'null'], format: 'date' },
  codes: { type: ['array', 'null'], items: { type: 'string' } },
};

const cellOf = ({ kind, title, unit, description, values }: TableColumn): JsonSchema => ({
  ...types[kind],
  title: bothWords(title),
  ...(unit || description
    ? {
        description: [unit && bothWords(unit), description && bothWords(description)].filter(Boolean).join('. '),
      }
    : {}),
  ...(values ? { enum: [...values.map(({ code }) => code), null] } : {}),
});
