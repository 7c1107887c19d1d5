/** A seeded fault: one edit of one file that the tests must notice. */
export interface Mutant {
  room: Room;
  /** The end of a file's path that no other file shares: `verdict.ts`, `home/query.ts`. */
  file: string;
  /** What is replaced; it occurs exactly once in the file. */
  find: string;
  replace: string;
  /** What a reader, an editor or an office would meet. */
  harm: string;
  /** Why no test notices it, where that is accepted. */
  survives?: string;
}

/** Where faults are seeded, and how many of a hundred the tests must kill there. */
export const goals = { model: 90, rules: 90, query: 75, views: 75 } as const;

export type Room = keyof typeof goals;

/** The edits of a room, by file. */
export const mutantsIn = (room: Room, edits: Record<string, readonly Omit<Mutant, 'room' | 'file'>[]>): Mutant[] =>
  Object.entries(edits).flatMap(([file, those]) => those.map((edit) => ({ room, file, ...edit })));
