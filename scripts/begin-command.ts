import { argumentWords } from './argument-words.ts';
import { describeOptions, type CommandLine } from './command-line.ts';
import { fail } from './fail.ts';
import { readArguments, type Arguments } from './read-arguments.ts';
import { Refusal } from './refusal.ts';
import { terminalLanguage, type TerminalLanguage } from './terminal-language.ts';
import { helpText, usageLine } from './usage.ts';

/**
 * Begins a command: reads its arguments, prints its help or says what is wrong with them, and ends there; from then on
 * whatever is thrown is said in words, without a stack trace (SITE_DEBUG=1 shows it).
 */
export function beginCommand<Text extends string = never, Flag extends string = never>(
  command: CommandLine<Text, Flag>,
): Arguments<Text, Flag> {
  process.on('uncaughtException', (error) => fail(thrownText(error)));
  const found = readArguments(command, process.argv.slice(2));
  const faults = [...keptByNpm(command, found.locale), ...found.faults];
  if (faults.length > 0) fail(`${faults.join('\n')}\n\n${usageLine(command)}`);
  if (found.isHelp) {
    console.log(helpText(command, found.locale));
    process.exit(0);
  }
  return found;
}

const thrownText = (error: unknown): string => {
  if (error instanceof Refusal) return error.words[terminalLanguage()];
  if (!(error instanceof Error)) return String(error);
  return process.env['SITE_DEBUG'] ? (error.stack ?? error.message) : error.message;
};

/** Without `--` npm keeps the options for itself and hands on the rest: `--dry-run` would then be no dry run. */
function keptByNpm(command: CommandLine, locale: TerminalLanguage): string[] {
  if (command.name.split(' ').at(-1) !== process.env['npm_lifecycle_event']) return [];
  const names = [...describeOptions(command).map(({ name }) => name), 'lang'];
  const kept = names.filter((name) => process.env[`npm_config_${name.replaceAll('-', '_')}`] !== undefined);
  return kept.length === 0
    ? []
    : [argumentWords[locale].kept(kept.map((name) => `--${name}`).join(', '), usageLine(command))];
}
