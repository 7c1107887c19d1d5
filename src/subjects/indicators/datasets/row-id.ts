/** What names an observation on its indicator's page. */
export interface ObservationKeyParts {
  area?: string | null;
  coverage?: string | null;
  period_start?: string | null;
  period_end?: string | null;
  vintage?: string | null;
}

/** Id of an observation's row in the table of its indicator. */
export const rowIdOf = ({ area, coverage, period_start, period_end, vintage }: ObservationKeyParts): string =>
  `v-${[area, coverage, period_start, period_end, vintage].map((part) => part ?? '').join('-')}`;

/** Id of a target's row there. */
export const targetRowIdOf = ({ area, coverage, period_start, period_end }: ObservationKeyParts): string =>
  `t-${[area, coverage, period_start, period_end].map((part) => part ?? '').join('-')}`;
