const dayLength = 86_400_000;

/** A day `YYYY-MM-DD` as milliseconds of its midnight in Greenwich. */
export const timeOfDay = (day: string): number => Date.parse(`${day}T00:00:00Z`);

/** Whole days from one day to another; negative where `to` lies before `from`. */
export const daysBetween = (from: string, to: string): number => (timeOfDay(to) - timeOfDay(from)) / dayLength;

/** The day `count` days after `day`. */
export const addDays = (day: string, count: number): string =>
  new Date(timeOfDay(day) + count * dayLength).toISOString().slice(0, 10);
