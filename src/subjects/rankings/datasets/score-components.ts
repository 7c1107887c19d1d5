/** What a month's score is made of: shared by inspections and scoring. */
export const scoreComponents = {
  open: { zh: '明查', en: 'Open inspection' },
  unannounced: { zh: '暗访', en: 'Unannounced inspection' },
  satisfaction: { zh: '满意度', en: 'Satisfaction' },
} as const;

export type ScoreComponent = keyof typeof scoreComponents;
