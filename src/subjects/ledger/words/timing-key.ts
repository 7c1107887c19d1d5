/** The sentence for days of a deadline. On its last day nothing is left: it is due today. */
export const timingKey = ({ kind, days }: { kind: 'left' | 'over' | 'taken'; days: number }) =>
  kind === 'left' && days === 0 ? ('ledger.timing.today' as const) : (`ledger.timing.${kind}` as const);
