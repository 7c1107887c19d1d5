import { reportChoices, reportServices, type ReportChoice } from '../../src/core/intake/services.ts';
import type { Locale } from '../../src/core/locale.ts';
import { formPageWords } from './form-page-words.ts';
import { errorOf, placeOf } from './html-fields.ts';
import type { Fault } from './wrong.ts';

/**
 * Every kind of problem, below the large choice it belongs to. One of them is chosen and nothing else: a large choice and a kind
 * that contradict each other cannot be sent. Where they did, none is chosen.
 */
export function serviceChoices(locale: Locale, faults: readonly Fault[], chosen: unknown): string {
  const { message, described, invalid } = errorOf(locale, faults, 'service_code');
  const groups = (Object.keys(reportChoices) as ReportChoice[]).map((choice, at) => {
    const { title, description } = reportChoices[choice];
    const kinds = reportServices.filter((service) => service.choice === choice);
    return `<fieldset>
<legend>${title[locale]} <span class="hint">${description[locale]}</span></legend>
${kinds
  .map(({ code, name, description }, place) => {
    const id = at === 0 && place === 0 ? ` id="${placeOf('service_code')}"` : '';
    const isChosen = message === '' && chosen === code;
    return `<label class="choice"><input type="radio" name="service_code" value="${code}"${id}${isChosen ? ' checked' : ''} required>
<span><strong>${name[locale]}</strong><span class="hint">${description[locale]}</span></span></label>`;
  })
  .join('\n')}
</fieldset>`;
  });
  return `<fieldset class="field${message && ' field--wrong'}"${described}${invalid && ' role="radiogroup"'}${invalid}>
<legend>${formPageWords(locale).service_code}</legend>
${message}${groups.join('\n')}
</fieldset>`;
}
