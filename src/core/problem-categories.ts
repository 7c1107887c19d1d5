/** What a sanitation problem is about: the special actions and core duties of the campaign, for filters and counts. */
export const problemCategories = {
  garbage: { zh: '垃圾清运', en: 'Garbage removal' },
  'public-toilet': { zh: '公共厕所', en: 'Public toilets' },
  market: { zh: '农贸市场', en: 'Farmers’ markets' },
  'small-store': { zh: '五小门店', en: 'Small shops and services' },
  'street-order': { zh: '占道经营', en: 'Street trading' },
  waterway: { zh: '河道水体', en: 'Waterways' },
  dust: { zh: '扬尘和裸土', en: 'Dust and bare soil' },
  residential: { zh: '老旧小区', en: 'Old residential areas' },
  'urban-village': { zh: '城中村和城乡接合部', en: 'Urban villages and fringes' },
  pests: { zh: '病媒生物防制', en: 'Pest control' },
} as const;

export type ProblemCategory = keyof typeof problemCategories;
