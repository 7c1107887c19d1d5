/** What to do to report a problem, as keys of words; where there is no number to call, none is spoken of. */
export const reportSteps = (hotlines: number) =>
  hotlines === 0
    ? (['simple.step.look', 'simple.step.tell', 'simple.step.ask'] as const)
    : (['simple.step.look', 'simple.step.call', 'simple.step.ask'] as const);
