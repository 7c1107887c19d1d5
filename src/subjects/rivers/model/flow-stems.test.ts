import { describe, expect, test } from 'vitest';
import { flowStems, type Stem } from './flow-stems.ts';
import { waterway } from './rivers.fixture.ts';

/** A stem in a line: `a (b > ) c` is b joining c beside a, `+x` what one flows into besides. */
const told = (stem: Stem): string =>
  stem
    .map(({ waterway: { id }, also, tributaries }) =>
      [...tributaries.map((one) => `(${told(one)})`), id, ...also.map((one) => `+${one.id}`)].join(' '),
    )
    .join(' > ');

const stemsOf = (names: string, ...flows: string[]): string[] =>
  flowStems(
    names.split(' ').map((name, index) => waterway(name, index + 1)),
    flows.map((one) => {
      const [from = '', to = ''] = one.split('>');
      return { from, to };
    }),
  ).map(told);

describe('stems', () => {
  test('run from the source down to the mouth', () => {
    expect(stemsOf('c b a', 'a>b', 'b>c')).toEqual(['a > b > c']);
  });

  test('are of waterways that take part in a flow: the others are elsewhere in the diagram', () => {
    expect(stemsOf('a b z', 'a>b')).toEqual(['a > b']);
    expect(stemsOf('a b')).toEqual([]);
    expect(stemsOf('a', 'a>unknown')).toEqual([]);
  });

  test('follow the longest way up; what is smaller joins from the side', () => {
    expect(stemsOf('brook a b river', 'brook>river', 'a>b', 'b>river')).toEqual(['a > b > (brook) river']);
    expect(stemsOf('one two river', 'one>river', 'two>river')).toEqual(['one > (two) river']);
  });

  test('show each waterway once: a second way out is named beside it', () => {
    expect(stemsOf('a left right', 'a>left', 'a>right')).toEqual(['a +right > left', 'right']);
    expect(stemsOf('a left right b', 'a>left', 'a>right', 'b>right')).toEqual(['a +right > left', 'b > right']);
    expect(stemsOf('a b c', 'a>b', 'a>c', 'b>c')).toEqual(['a +b > (b) c']);
  });

  test('open a ring at its first waterway', () => {
    expect(stemsOf('a b c', 'a>b', 'b>c', 'c>a')).toEqual(['b > c > a +b']);
    expect(stemsOf('a b', 'a>b', 'b>a')).toEqual(['b > a +b']);
    expect(stemsOf('a b brook', 'a>b', 'b>a', 'brook>b')).toEqual(['brook > b > a +b']);
    expect(stemsOf('brook a b', 'a>b', 'b>a', 'brook>a')).toEqual(['brook > (b) a +b']);
    expect(stemsOf('a b c d', 'a>b', 'b>a', 'c>d', 'd>c')).toEqual(['b > a +b', 'd > c +d']);
  });

  test('are several where parts are not connected', () => {
    expect(stemsOf('a b c d', 'c>d', 'a>b')).toEqual(['a > b', 'c > d']);
  });

  test('hold twenty in a row and twenty in one place, each once', () => {
    const names = Array.from({ length: 20 }, (_, index) => `w${index}`);
    const row = names.slice(1).map((name, index) => `${names[index]}>${name}`);
    expect(stemsOf(names.join(' '), ...row)).toEqual([names.join(' > ')]);
    const [star = ''] = stemsOf(names.join(' '), ...names.slice(1).map((name) => `${name}>w0`));
    expect(star.match(/w\d+/g)?.sort()).toEqual([...names].sort());
    expect(star.match(/\(/g)).toHaveLength(18);
  });
});
