/** One address of each kind of page of the fixture city, without its language. */
export const pageTypes = {
  home: '',
  indicators: 'indicators/',
  indicator: 'indicators/garbage-treatment/',
  'indicator without values': 'indicators/noise-complaints/',
  data: 'data/',
  dataset: 'data/street-checks/',
  search: 'search/?q=垃圾',
  'standing page': 'about/',
} as const;
