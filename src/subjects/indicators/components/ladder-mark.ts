/** What is marked on the ladder. */
export type Mark = 'city' | 'unknown' | 'province' | 'country';
