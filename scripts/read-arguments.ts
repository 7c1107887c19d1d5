import { parseArgs } from 'node:util';
import { nearWords } from '../src/texts/check/nearest.ts';
import { argumentWords } from './argument-words.ts';
import { describeOptions, type CommandLine } from './command-line.ts';
import { findCurlyQuotes } from './curly-quotes.ts';
import { isPlainOption, optionMeant } from './option-shape.ts';
import { terminalLanguage, type TerminalLanguage } from './terminal-language.ts';

export interface Arguments<Text extends string, Flag extends string> {
  locale: TerminalLanguage;
  /** The words after the command, as many as it takes or fewer. */
  operands: string[];
  /** The text after an option; undefined where the option is not given. */
  text: (name: Text) => string | undefined;
  flag: (name: Flag) => boolean;
  isHelp: boolean;
  /** Everything wrong with the line, in words; where there is anything the command must not run. */
  faults: string[];
}

/** Reads what followed a command, strictly: whatever it has no use for is a fault. */
export function readArguments<Text extends string = never, Flag extends string = never>(
  command: CommandLine<Text, Flag>,
  args: readonly string[],
): Arguments<Text, Flag> {
  const locale = terminalLanguage(args);
  const words = argumentWords[locale];
  const options = [...describeOptions(command), { name: 'lang', value: 'zh|en' }, { name: 'help', value: null }];
  const valueOf = new Map(options.map(({ name, value }) => [name, value]));

  // A text that is missing must not swallow the next option.
  const isEmpty = (arg: string, index: number): boolean => {
    const next = args[index + 1];
    const meant = next === undefined ? null : optionMeant(next);
    return (
      arg.startsWith('--') &&
      Boolean(valueOf.get(arg.slice(2))) &&
      (next === undefined || isPlainOption(next) || (meant !== null && valueOf.has(meant)))
    );
  };
  const ended = args.indexOf('--');
  const empty = args.filter((arg, index) => (ended < 0 || index < ended) && isEmpty(arg, index));
  const whole = args.filter((arg, index) => !((ended < 0 || index < ended) && isEmpty(arg, index)));

  const { tokens } = parseArgs({
    args: whole,
    strict: false,
    allowPositionals: true,
    tokens: true,
    options: {
      ...Object.fromEntries(
        options.map(({ name, value }) => [name, { type: value === null ? ('boolean' as const) : ('string' as const) }]),
      ),
      help: { type: 'boolean', short: 'h' },
    },
  });
  const quoted = findCurlyQuotes(whole);
  const isQuoted = (index: number) => quoted.some(({ first, last }) => first <= index && index <= last);
  const given = new Map<string, string | true>();
  const twice = new Set<string>();
  const faults = new Set<string>();
  const positionals: { index: number; value: string }[] = [];
  const misread = new Set<number>();
  let hasEnded = false;
  for (const token of tokens) {
    const arg = whole[token.index] ?? '';
    hasEnded ||= token.kind === 'option-terminator';
    if (token.kind === 'option' && valueOf.has(token.name) && (isPlainOption(arg) || arg === '-h')) {
      const value = valueOf.get(token.name);
      if (given.has(token.name)) twice.add(`--${token.name}`);
      if (value === null && token.value !== undefined) faults.add(words.noValue(`--${token.name}`, token.value));
      given.set(token.name, token.value ?? true);
    } else if (
      token.kind === 'option' ||
      (token.kind === 'positional' && !hasEnded && optionMeant(arg) !== null && !isQuoted(token.index))
    ) {
      const meant = optionMeant(arg);
      misread.add(token.index);
      if (meant !== null && valueOf.has(meant)) faults.add(words.typed(arg.split('=')[0] ?? '', `--${meant}`));
      else
        faults.add(
          words.unknown(
            arg,
            nearWords(meant ?? arg, [...valueOf.keys()])[locale],
            [...valueOf.keys()].map((name) => `--${name}`).join(', '),
          ),
        );
    } else if (token.kind === 'positional') {
      positionals.push({ index: token.index, value: token.value });
    }
  }
  const wanted = (command.operands ?? []).map(({ name }) => name);
  const most = command.operands?.at(-1)?.mayRepeat ? Infinity : wanted.length;
  const surplus = findSurplus(positionals, most, (index) => isQuoted(index) || misread.has(index - 1));
  const lang = given.get('lang');
  return {
    locale,
    operands: positionals.map(({ value }) => value).slice(0, most),
    text: (name) => {
      const value = given.get(name);
      return typeof value === 'string' ? value : undefined;
    },
    flag: (name) => given.has(name),
    isHelp: given.has('help'),
    faults: [
      ...quoted.map(({ first, last }) => words.quotes(whole.slice(first, last + 1).join(' '))),
      ...faults,
      ...empty.map((arg) => words.missing(arg, valueOf.get(arg.slice(2)) ?? '')),
      ...[...twice].map(words.twice),
      ...(typeof lang === 'string' && lang !== 'zh' && lang !== 'en' ? [words.lang(lang)] : []),
      ...(surplus.length > 0 ? [words.surplus(surplus.map((word) => `"${word}"`).join(' '), wanted.join(' '))] : []),
    ],
  };
}

/** The words that a command has no use for. One that another fault explains is taken out first, where there are too many. */
function findSurplus(
  positionals: readonly { index: number; value: string }[],
  wanted: number,
  isExplained: (index: number) => boolean,
): string[] {
  if (positionals.length <= wanted) return [];
  return positionals
    .filter(({ index }) => !isExplained(index))
    .slice(wanted)
    .map(({ value }) => value);
}
