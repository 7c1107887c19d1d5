import type { Locale } from '../../../core/locale.ts';
import { formatList } from '../../../i18n/format.ts';
import type { ShownRelease } from '../../../ui/data/release-names.ts';
import { translator } from '../words/board.ts';

/** "Source: Problem ledger; release 2026-11-23", below every picture. */
export const boardSource = (locale: Locale, releases: readonly ShownRelease[]): string =>
  translator(locale)('source.line', {
    sources: formatList(
      locale,
      releases.map(({ dataset }) => dataset.title[locale]),
    ),
    release: releases.map(({ release }) => release).join(', '),
  });
