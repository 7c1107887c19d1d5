/** A text of which a reader sees something: not of spaces and other blank characters alone. */
export const shown = /[^\p{White_Space}\p{Cf}\u115F\u1160\u2800\u3164\uFFA0]/u;
