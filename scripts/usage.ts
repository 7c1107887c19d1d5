import { argumentWords } from './argument-words.ts';
import { describeOptions, type CommandLine } from './command-line.ts';
import type { TerminalLanguage } from './terminal-language.ts';

/** One line: the command with what may follow it. */
export function usageLine(command: CommandLine): string {
  const options = describeOptions(command).map(({ name, value, isOptional }) => {
    const option = value === null ? `--${name}` : `--${name} ${value}`;
    return isOptional ? `[${option}]` : option;
  });
  const rest = [...(command.operands ?? []).map(({ name }) => name), ...options, '[--lang zh|en]'].join(' ');
  return `${command.name} -- ${rest}`;
}

/** What `--help` prints. */
export function helpText(command: CommandLine, locale: TerminalLanguage): string {
  const words = argumentWords[locale];
  const rows = [
    ...(command.operands ?? []).map(({ name, does }): [string, string] => [name, does[locale]]),
    ...describeOptions(command).map(({ name, value, does }): [string, string] => [
      value === null ? `--${name}` : `--${name} ${value}`,
      does[locale],
    ]),
    ['--lang zh|en', words.langDoes],
    ['--help', words.helpDoes],
  ];
  const lines = rows.map(([name = '', does = '']) => `  ${name}\n      ${does}`);
  return `${command.does[locale]}\n\n${words.usage}${usageLine(command)}\n\n${lines.join('\n')}`;
}
