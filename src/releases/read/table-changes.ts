/** How a new file's table differs in form from what is registered of it; lines are those of the file handed in. */
export type TableChange =
  | { kind: 'byte-order-mark' | 'line-ends' | 'titles' | 'column-order' | 'blank-columns' }
  | { kind: 'blank-rows'; lines: number[] }
  | { kind: 'removed-by-law' | 'display-ended'; cells: number }
  | { kind: 'spelling'; cells: number; from: string; to: string }
  /** `codes`: each title that was found in the column, and the code that it was taken for. */
  | { kind: 'code-titles'; column: string; cells: number; codes: [title: string, code: string][] };
