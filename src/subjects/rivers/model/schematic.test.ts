import { describe, expect, test } from 'vitest';
import { flow, joined, project, waterway } from './rivers.fixture.ts';
import { layOutSchematic, type Frame } from './schematic.ts';

const ids = (those: readonly { id: string }[]): string[] => those.map(({ id }) => id);

/** A frame in a line: whose it is, what is listed, what is on which side, and how many stems it has. */
const told = ({ project: by, count, listed, sides, stems }: Frame): string =>
  [
    `${by?.id ?? '-'} ${count}: ${ids(listed).join(' ')}`,
    ...sides.map(({ side, waterways }) => `${side} ${ids(waterways).join(' ')}`),
    ...(stems.length > 0 ? [`stems ${stems.length}`] : []),
  ].join(' | ');

describe('the diagram', () => {
  test('has what a project joins in its frame: by the side of the name, else in the order of the list', () => {
    const waterways = [
      waterway('libian', 6),
      waterway('east', 5, { side: 'east' }),
      waterway('south', 4, { side: 'south' }),
      waterway('west', 3, { side: 'west' }),
      waterway('jianshui', 2),
      waterway('canal', 1),
    ];
    const links = waterways.map(({ id }) => joined(id, 'works'));
    expect(layOutSchematic({ waterways, links, projects: [project('works')] }).map(told)).toEqual([
      'works 6: canal jianshui libian | east east | south south | west west',
    ]);
  });

  test('tells apart what no source states as such', () => {
    const waterways = [waterway('a', 1), waterway('b', 2), waterway('c', 3)];
    const likely = { certainty: 'likely' } as const;
    const links = [joined('a', 'works'), joined('b', 'works', likely), { ...flow('a', 'c'), ...likely }];
    const [frame] = layOutSchematic({ waterways, links, projects: [project('works')] });
    expect(frame?.inferred.map(({ from }) => from)).toEqual(['b']);
  });

  test('places each waterway once: in the frame of the first project that joins it', () => {
    const waterways = [waterway('a', 1), waterway('b', 2), waterway('c', 3)];
    const links = [joined('a', 'second'), joined('b', 'second'), joined('b', 'first')];
    const projects = [project('first'), project('second'), project('empty')];
    expect(layOutSchematic({ waterways, links, projects }).map(told)).toEqual(['first 1: b', 'second 1: a', '- 1: c']);
  });

  test('draws what takes part in a flow as stems, whatever side its name states', () => {
    const waterways = [waterway('a', 1, { side: 'north' }), waterway('b', 2), waterway('c', 3)];
    const frames = layOutSchematic({ waterways, links: [flow('a', 'b')], projects: [] });
    expect(frames.map(told)).toEqual(['- 3: c | stems 1']);
  });

  test('says a flow out of a frame in words: no stem crosses from one frame to another', () => {
    const waterways = [waterway('a', 1), waterway('b', 2)];
    const frames = layOutSchematic({
      waterways,
      links: [joined('a', 'works'), flow('a', 'b')],
      projects: [project('works')],
    });
    expect(frames.map(told)).toEqual(['works 1: a', '- 1: b']);
    expect(frames.map(({ leaves }) => leaves.map(({ from, into }) => `${from.id} > ${into.id}`))).toEqual([
      ['a > b'],
      [],
    ]);
  });

  test('holds one waterway, several on one side, and none', () => {
    expect(layOutSchematic({ waterways: [waterway('a', 1)], links: [], projects: [] }).map(told)).toEqual(['- 1: a']);
    const east = [waterway('a', 1, { side: 'east' }), waterway('b', 2, { side: 'east' })];
    expect(layOutSchematic({ waterways: east, links: [], projects: [] }).map(told)).toEqual(['- 2:  | east a b']);
    expect(layOutSchematic({ waterways: [], links: [], projects: [project('works')] })).toEqual([]);
  });
});
