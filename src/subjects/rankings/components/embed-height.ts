/** An embedded ranking where the other page runs no script, in pixels: enough for a phone. */
export const rankingHeight = 700;
