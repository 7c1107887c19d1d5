import type { ProblemCategory } from '../../../core/problem-categories.ts';
import { sha256 } from '../../register/hash.ts';
import { colours } from './ink.ts';
import { scenes } from './scenes.ts';

export interface Drawing {
  /** Its name ends in the first 12 digits of the file's SHA-256, as the dataset asks. */
  file: string;
  svg: string;
}

/** Every drawing, and the names of a category's pair. */
export interface Album {
  drawings: Drawing[];
  pairOf: (category: ProblemCategory, variant: 1 | 2) => { before: string; after: string };
}

/** Draws the sample pictures: a scene in ink under a band that says what it is. */
export function drawAlbum(): Album {
  const drawings = new Map(
    Object.entries(scenes).flatMap(([category, variants]) =>
      variants.flatMap((scene, index) =>
        (['before', 'after'] as const).map((moment): [string, Drawing] => {
          const name = `${category}-${moment}-${index + 1}`;
          const svg = frame(scene[moment]);
          return [name, { file: `${name}-${sha256(svg).slice(0, 12)}.svg`, svg }];
        }),
      ),
    ),
  );
  const fileOf = (name: string): string => {
    const drawing = drawings.get(name);
    if (!drawing) throw new Error(`There is no drawing ${name}.`);
    return drawing.file;
  };
  return {
    drawings: [...drawings.values()],
    pairOf: (category, variant) => ({
      before: fileOf(`${category}-before-${variant}`),
      after: fileOf(`${category}-after-${variant}`),
    }),
  };
}

const frame = (
  scene: string,
): string => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 480 360" width="480" height="360">
<rect width="480" height="360" fill="${colours.paper}"/>
<g fill="none" stroke="${colours.ink}" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round">${scene}</g>
<rect y="324" width="480" height="36" fill="${colours.ink}"/>
<text x="240" y="348" fill="${colours.paper}" font-family="Songti SC, Noto Serif CJK SC, SimSun, serif" font-size="17" text-anchor="middle">示例图片 · Sample picture</text>
</svg>
`;
