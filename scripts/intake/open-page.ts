import { codeField } from '../../src/core/intake/report-fields.ts';
import { readNumber } from '../../src/core/intake/report-numbers.ts';
import type { Locale } from '../../src/core/locale.ts';
import { formPageWords } from './form-page-words.ts';
import { errorSummary, fieldHtml, hiddenField, textOf } from './html-fields.ts';
import { htmlPage } from './html-page.ts';
import type { Intake } from './intake.ts';
import type { Fault } from './wrong.ts';
import { wrongFields } from './wrong.ts';

const numberField = 'service_request_id';

/** What is wrong with what was typed. A slip is told by the character that checks the others, and gives nothing away. */
function typingFaults(fields: Readonly<Record<string, unknown>>): readonly Fault[] {
  const [number, code] = [textOf(fields[numberField]), textOf(fields[codeField])];
  const slips = [
    ...(readNumber('report', number) === null
      ? [{ field: numberField, code: number.trim() ? 'no-number' : 'missing' } as const]
      : []),
    ...(readNumber('followUp', code) === null
      ? [{ field: codeField, code: code.trim() ? 'no-code' : 'missing' } as const]
      : []),
  ];
  return wrongFields(slips.length > 0 ? slips : [{ field: codeField, code: 'wrong-code' }]).faults;
}

interface AskedOpening {
  /** What was typed and does not open anything; null where nothing was typed yet. */
  typed: Readonly<Record<string, unknown>> | null;
  /** True: the page that was asked for is shown no longer. */
  isExpired?: boolean;
}

/** The form that opens one's own report, with what was typed. */
export function openPage(intake: Intake, locale: Locale, { typed, isExpired = false }: AskedOpening): string {
  const words = formPageWords(locale);
  const faults = typed === null ? [] : typingFaults(typed);
  const ours = 'maxlength="100" autocapitalize="characters" autocomplete="off" spellcheck="false" required';
  const body = `${isExpired ? `<p>${words.expiredMeans}</p>\n` : ''}${typed === null ? '' : errorSummary(locale, words.openSummary, faults)}
<form method="post" action="${intake.terms.path}form/follow">
${hiddenField('locale', locale)}
${fieldHtml(locale, faults, { name: numberField, label: words.openNumber, hint: words.openNumberHint, value: typed?.[numberField], more: ours })}
${fieldHtml(locale, faults, { name: codeField, label: words.openCode, hint: words.openCodeHint, value: typed?.[codeField], more: ours })}
<button name="action" value="see">${words.open}</button>
</form>`;
  return htmlPage(intake, locale, {
    title: isExpired ? words.expired : words.openTitle,
    body,
    isWrong: typed !== null,
  });
}
