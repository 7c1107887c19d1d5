/** How sure a figure is: shared by observations and thresholds. */
export const certaintyLabels = {
  certain: { zh: '可靠', en: 'Certain' },
  derived: { zh: '推算', en: 'Derived' },
  likely: { zh: '较可信', en: 'Likely' },
} as const;

export const certaintyMeaning = {
  zh: '可靠：见于原文件或引用它的副本；推算：由可靠数字算出；较可信：只见于二手资料。',
  en: 'Certain: read in the document or a copy quoting it. Derived: computed from a certain figure. Likely: a secondary source only.',
} as const;
