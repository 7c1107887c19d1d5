import type { RoundView } from './round-view.ts';

/** The place on a round's page that its newest change leads to. */
export const changeAnchor = ({ release }: Pick<RoundView, 'release'>): string => `changed-${release}`;
