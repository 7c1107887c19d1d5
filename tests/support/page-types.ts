/** One address of each kind of page of the fixture city, without its language. */
export const pageTypes = {
  home: '',
  indicators: 'indicators/',
  indicator: 'indicators/sample-litter-removal-rate/',
  'indicator without values': 'indicators/sample-park-area/',
  data: 'data/',
  dataset: 'data/street-checks/',
  search: 'search/?q=垃圾清运',
  'standing page': 'about/',
} as const;
