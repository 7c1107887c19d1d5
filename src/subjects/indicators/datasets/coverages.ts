/** What part of an area a figure speaks of. Figures of two coverages are two series, never one line. */
export const coverages = {
  whole: { zh: '全域', en: 'Whole area' },
  'whole-another-count': { zh: '全域，另一统计口径', en: 'Whole area, another count' },
  urban: { zh: '城镇', en: 'Urban' },
  rural: { zh: '农村', en: 'Rural' },
  cities: { zh: '城市合计', en: 'Cities' },
  'prefecture-level-cities': { zh: '地级城市', en: 'Prefecture-level cities' },
  'prefecture-level-cities-and-above': { zh: '地级及以上城市', en: 'Prefecture-level cities and above' },
  '297-prefecture-level-cities-and-above': {
    zh: '297 个地级及以上城市',
    en: '297 prefecture-level cities and above',
  },
  'county-towns': { zh: '县城', en: 'County towns' },
} as const;
