import type { Words } from '../../src/core/words.ts';
import { Refusal } from '../refusal.ts';

const words = {
  zh: {
    wrong: '网站没有构建成功：',
    full: '磁盘已满',
    denied: '没有权限',
    remedy:
      '  处理：先运行 npm run check。如果它没有发现问题，这就是程序的错误：请连同上面的文字报告；开发者可设 SITE_DEBUG=1 查看细节。',
  },
  en: {
    wrong: 'The site could not be built: ',
    full: 'the disk is full',
    denied: 'permission denied',
    remedy:
      '  to do: Run npm run check. If it finds nothing, this is a fault of the program: report it with the words above. For developers, SITE_DEBUG=1 shows more.',
  },
};

const causes: Record<string, 'full' | 'denied'> = {
  ENOSPC: 'full',
  EDQUOT: 'full',
  EACCES: 'denied',
  EPERM: 'denied',
  EROFS: 'denied',
};

/** What stopped a build, for a person: with the place in a file where the error names one, without a stack trace (SITE_DEBUG=1 shows it). */
export function buildFailure(error: unknown, locale: keyof Words): string {
  if (error instanceof Refusal) return error.words[locale];
  const say = words[locale];
  const { message, place, code, stack } = readError(error);
  const cause = causes[code];
  const plain = message
    .split('\n')
    .filter((line) => !/^\s+at\s/.test(line))
    .join('\n')
    .trim();
  const what = `${say.wrong}${cause ? `${say[cause]} (${plain})` : plain}${place && !plain.includes(place) ? `\n  ${place}` : ''}\n${say.remedy}`;
  return process.env['SITE_DEBUG'] && stack ? `${what}\n\n${stack}` : what;
}

function readError(error: unknown): { message: string; place: string; code: string; stack: string } {
  if (!(error instanceof Error)) return { message: String(error), place: '', code: '', stack: '' };
  // Astro puts the file of the page that failed into `id`.
  const page = 'id' in error && typeof error.id === 'string' ? error.id : '';
  const loc = 'loc' in error && typeof error.loc === 'object' && error.loc !== null ? error.loc : {};
  const [file, line, column] = ['file', 'line', 'column'].map(
    (name) => Object.entries(loc).find(([key]) => key === name)?.[1],
  );
  const place = typeof file === 'string' ? [file, line, column].filter((part) => part !== undefined).join(':') : page;
  return { message: error.message, place, code: 'code' in error ? String(error.code) : '', stack: error.stack ?? '' };
}
