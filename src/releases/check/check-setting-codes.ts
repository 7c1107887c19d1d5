import type { CodesEver } from './check-dataset.ts';
import { knownCodes } from './known-codes.ts';
import { problem, type Problem } from './problem.ts';

interface NamedCodes {
  city: { area: string };
  headlineIndicators?: readonly string[] | undefined;
  figuresBeside?: Readonly<Record<string, string>> | undefined;
  tileMap?: readonly (readonly string[])[] | undefined;
}

/** Codes that the settings name must be in the data; a dataset that the city does not publish, or that has no release yet, is not asked. */
export function checkSettingCodes(
  { city, headlineIndicators = [], figuresBeside = {}, tileMap = [] }: NamedCodes,
  codes: CodesEver,
): Problem[] {
  const named = [
    { setting: 'city.area', dataset: 'areas', code: city.area },
    ...headlineIndicators.map((code) => ({ setting: 'headlineIndicators', dataset: 'indicators', code })),
    ...Object.values(figuresBeside).map((code) => ({ setting: 'figuresBeside', dataset: 'indicators', code })),
    ...tileMap.flat().map((code) => ({ setting: 'tileMap', dataset: 'areas', code })),
  ];
  return named.flatMap(({ setting, dataset, code }) => {
    const known = codes.get(dataset);
    const isAsked = code !== '' && known !== undefined && known.size > 0;
    return isAsked && !known.has(code)
      ? [
          problem(
            'setting-unknown',
            { file: 'site.config.ts', column: setting },
            { setting, dataset, found: code, codes: knownCodes(dataset, known) },
          ),
        ]
      : [];
  });
}
