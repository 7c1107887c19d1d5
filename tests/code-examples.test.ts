import { expect, test } from 'vitest';
import { describeColumns } from '../src/releases/define/define-dataset.ts';
import { codeExample } from '../src/releases/read/code-example.ts';
import { typeText } from '../src/releases/read/type-text.ts';
import * as subjects from '../src/subjects/data.ts';

const codes = Object.values(subjects)
  .flatMap(({ datasets }) => datasets)
  .flatMap((dataset) =>
    describeColumns(dataset).flatMap(({ name, column }) =>
      column.kind === 'code' || column.kind === 'codes' ? [{ at: `${dataset.name}.${name}`, column }] : [],
    ),
  );

test('every code of every dataset is told in words with an example that fits, never as a regular expression', () => {
  expect(codes.length).toBeGreaterThan(40);
  const faults = codes.filter(
    ({ column }) =>
      !new RegExp(`^(?:${column.pattern})$`).test(codeExample(column.pattern)) ||
      /[\\[\]{}*+]/.test(typeText(column).en + typeText(column).zh),
  );
  expect(faults.map(({ at }) => at)).toEqual([]);
});
