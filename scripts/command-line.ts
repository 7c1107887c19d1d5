import type { Words } from '../src/core/words.ts';

/** What may follow a command in the terminal. */
export interface CommandLine<Text extends string = string, Flag extends string = string> {
  /** As it is typed: `npm run release`, `npm start`. */
  name: string;
  does: Words;
  /** The words that follow, in order, each as usage shows it; the last may repeat. */
  operands?: readonly { name: string; does: Words; mayRepeat?: boolean }[];
  /** Options with a text after them; `value` shows what it is. */
  texts?: Record<Text, { value: string; does: Words; isOptional?: boolean }>;
  /** Options without. */
  flags?: Record<Flag, Words>;
}

export interface DescribedOption {
  name: string;
  /** What follows it; null = nothing may. */
  value: string | null;
  isOptional: boolean;
  does: Words;
}

/** The options of a command as a list, in the order of usage. */
export function describeOptions({ texts, flags }: CommandLine): DescribedOption[] {
  return [
    ...Object.entries(texts ?? {}).map(([name, { value, does, isOptional = false }]) => ({
      name,
      value,
      does,
      isOptional,
    })),
    ...Object.entries(flags ?? {}).map(([name, does]) => ({ name, value: null, does, isOptional: true })),
  ];
}

/** What `--dry-run` does, wherever it is. */
export const dryRunDoes: Words = {
  zh: '试运行：只显示会有什么变化，不写任何文件',
  en: 'show what would change and write nothing',
};
