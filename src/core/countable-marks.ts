/** More than can be counted at a glance are told in words alone. */
const mostMarks = 50;

/** True of so many as are drawn as marks: a single one says nothing that its name does not. */
export const areCountable = (count: number): boolean => Number.isInteger(count) && count > 1 && count <= mostMarks;
