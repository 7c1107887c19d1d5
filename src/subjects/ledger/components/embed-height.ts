/** The embedded wall where the other page runs no script, in pixels: enough for a phone. */
export const wallHeight = 760;
