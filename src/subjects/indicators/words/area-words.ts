import { defineWords } from '../../../i18n/dictionary.ts';

/** What the indicators say on the page of an area. */
export const figureAreaWords = defineWords({
  'area.topic.figures': { zh: '指标', en: 'indicators' },
  'area.column.of': { zh: '地区', en: 'Area' },
  'area.figures': { zh: '指标', en: 'Indicators' },
  'area.figuresCaption': { zh: '{area}的指标数值', en: 'Indicator values of {area}' },
  'area.noFigures': {
    zh: '各项指标只有全市及以上的数值，没有这个区县的。',
    en: 'Indicators are known for the whole city and above only, not for this area.',
  },
});
