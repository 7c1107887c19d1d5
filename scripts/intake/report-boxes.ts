import type { Locale } from '../../src/core/locale.ts';
import { htmlWords } from './html-words.ts';
import type { Intake } from './intake.ts';
import { escapeMarkup } from './markup.ts';
import { nextSteps } from './next-steps.ts';
import { codeOfReport, type ReportRow } from './reports.ts';

/** A number or a code: a line may end behind a dash, and nowhere else. */
export const sayNumber = (text: string): string => text.replaceAll('-', '-<wbr>');

/** The number and the code, to be written down. */
export function keepBox({ store }: Intake, locale: Locale, number: string): string {
  const words = htmlWords(locale);
  return `<div class="keep">
<p>${words.number}</p>
<p class="code">${sayNumber(number)}</p>
<p>${words.code}</p>
<p class="code">${sayNumber(codeOfReport(store, number))}</p>
<p>${words.codeFor}</p>
</div>`;
}

/** What comes next, and when; nothing where nothing does. */
export function nextBox(intake: Intake, locale: Locale, row: ReportRow): string {
  const steps = nextSteps(intake, locale, row);
  if (steps.length === 0) return '';
  return `<section>
<h2>${htmlWords(locale).next}</h2>
<ul>
${steps.map((step) => `<li>${escapeMarkup(step)}</li>`).join('\n')}
</ul>
</section>`;
}
