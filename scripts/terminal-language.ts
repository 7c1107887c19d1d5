export type TerminalLanguage = 'zh' | 'en';

/** Language of the terminal: Chinese where the machine is set to it, or by `--lang zh`. */
export function terminalLanguage(args: readonly string[] = process.argv): TerminalLanguage {
  const asked = args.flatMap((arg, index) =>
    arg === '--lang' ? [args[index + 1]] : arg.startsWith('--lang=') ? [arg.slice(7)] : [],
  );
  for (const language of asked) if (language === 'zh' || language === 'en') return language;
  const system = process.env['LC_ALL'] || process.env['LC_MESSAGES'] || process.env['LANG'] || '';
  return system.startsWith('zh') || Intl.DateTimeFormat().resolvedOptions().locale.startsWith('zh') ? 'zh' : 'en';
}
