import { describe, expect, test } from 'vitest';
import { readYaml } from './read-yaml.ts';

const faultsOf = (text: string) =>
  readYaml(text).faults.map(
    ({ line, field, found, form }) =>
      `${line}:${field ?? ''} ${form ? 'form' : 'syntax'}: ${typeof found === 'string' ? found : found.en}`,
  );

describe('what could make another value of a value is refused, with its place', () => {
  test.each([
    ['an alias without its anchor', 'a: *b', ['1:4 form: the alias *b']],
    ['an anchor and its alias', 'a: &b c\nd: *b', ['1:7 form: the anchor &b', '2:4 form: the alias *b']],
    ['a tag', 'a: !x c', ['1:7 form: the tag !x']],
    ['a tag of JavaScript', 'a: !!js/function "x"', ['1:18 form: the tag tag:yaml.org,2002:js/function']],
    ['a merge key', '<<: {a: b}', ['1:1 form: the field <<']],
    ['__proto__', 'a:\n  __proto__: {a: 1}', ['2:3 form: the field __proto__']],
    ['a list as a name', '? [a, b]\n: c', ['1:3 form: a field name that is no word']],
    ['a field twice', 'a: 1\na: 2', ['2:1 syntax: Map keys must be unique']],
    ['a directive', '%YAML 1.1\n---\na: yes', ['1:1 form: the directive %YAML 1.1']],
    [
      'two documents',
      'a: 1\n--- b',
      ['2:1 syntax: Source contains multiple documents; please use YAML.parseAllDocuments()'],
    ],
    ['a deep list', '- '.repeat(50), ['1:49 form: nested too deeply']],
    ['deep brackets', `${'['.repeat(300)}${']'.repeat(300)}`, ['1:25 form: nested too deeply']],
  ])('%s', (_, text, faults) => {
    expect(faultsOf(text)).toEqual(faults);
  });

  test.each(['- ', '[', '{a: ', '? ', 'a:\n'])('%j, deeper than the stack', (open) => {
    expect(readYaml(open.repeat(20_000)).value).toBeUndefined();
  });

  test('a text that grows without end is not read', () => {
    const laughs = Array.from(
      { length: 30 },
      (_, index) =>
        `a${index}: &a${index} [${Array(9)
          .fill(`*a${index - 1}`)
          .join(', ')}]`,
    );
    expect(readYaml(['a: &a-1 x', ...laughs].join('\n')).value).toBeUndefined();
  });
});

test('values are those of YAML 1.2: no yes, no octals, no sexagesimals, no dates', () => {
  const text = 'a: yes\nb: 010\nc: 1_000\nd: 2020-01-01\ne: 1:30\nf: ~\ng: true\nh: "2"';
  expect(readYaml(text).value).toEqual({
    a: 'yes',
    b: 10,
    c: '1_000',
    d: '2020-01-01',
    e: '1:30',
    f: null,
    g: true,
    h: '2',
  });
});

test('names of JavaScript’s own objects are names like others', () => {
  expect(readYaml('constructor: 1\ntoString: 2').value).toEqual({ constructor: 1, toString: 2 });
});

test('a place is the value’s, or that of what is around it', () => {
  const { placeOf } = readYaml('a:\n  - b\n  - c: d\n');
  expect([placeOf(['a', 1, 'c']), placeOf(['a', 5]), placeOf(['x'])]).toEqual([
    { line: 3, field: 8 },
    { line: 2, field: 3 },
    null,
  ]);
});
