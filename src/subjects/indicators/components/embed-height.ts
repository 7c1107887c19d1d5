/** An embedded chart where the other page runs no script, in pixels: enough for a phone. */
export const chartHeight = 720;
