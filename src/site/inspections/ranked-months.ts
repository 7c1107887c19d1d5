import { rankingMonths } from '../../subjects/rankings/query/rankings.ts';

/** Whether the city ranks a month: the rounds of inspection know nothing of the ranking that they count in. */
export const isRanked = (month: string): boolean => rankingMonths().includes(month);

/** The newest month that is ranked; null where the city ranks none. */
export const newestRankedMonth = (): string | null => rankingMonths()[0] ?? null;
