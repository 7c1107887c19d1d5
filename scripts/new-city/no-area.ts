/** The code of a city whose own was not given: that of no place. */
export const noArea = '000000';
