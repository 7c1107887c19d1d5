/** The invented districts and counties of the sample series, as `data/areas` names them. */
export interface SampleArea {
  code: string;
  zh: string;
  en: string;
  group: 'urban' | 'county';
}

const area = (code: string, zh: string, en: string, group: SampleArea['group']): SampleArea => ({
  code,
  zh,
  en,
  group,
});

export const sampleAreas: readonly SampleArea[] = [
  area('S01', '甲区', 'District A', 'urban'),
  area('S02', '乙区', 'District B', 'urban'),
  area('S03', '丙区', 'District C', 'urban'),
  area('S04', '丁区', 'District D', 'urban'),
  area('S05', '戊区', 'District E', 'urban'),
  area('S06', '己区', 'District F', 'urban'),
  area('S07', '庚县', 'County G', 'county'),
  area('S08', '辛县', 'County H', 'county'),
  area('S09', '壬县', 'County I', 'county'),
  area('S10', '癸县', 'County J', 'county'),
];

export function areaOf(code: string): SampleArea {
  const found = sampleAreas.find((one) => one.code === code);
  if (!found) throw new Error(`${code} is no area of the sample series.`);
  return found;
}
