/** An embedded board where the other page runs no script, in pixels: the rest of an issue scrolls in it. */
export const boardHeight = 900;
