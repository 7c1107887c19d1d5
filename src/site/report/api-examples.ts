import { consentGiven } from '../../core/intake/report-fields.ts';
import { reportServices } from '../../core/intake/services.ts';
import type { Locale } from '../../core/locale.ts';
import { apiTranslator } from './words-of-api.ts';

export interface ReportExample {
  name: 'services' | 'send' | 'state' | 'status';
  code: string;
}

/** Examples by command line; `root` is the whole address of the API, `site` that of the site, each with a slash at its end. */
export function reportExamples(locale: Locale, { root, site }: { root: string; site: string }): ReportExample[] {
  const t = apiTranslator(locale);
  const fields = {
    service_code: reportServices[0]?.code ?? '',
    description: t('reportApi.sample.description'),
    address_string: t('reportApi.sample.place'),
    consent: consentGiven,
    locale,
  };
  const flags = Object.entries(fields).map(([name, value]) => `  -F "${name}=${value}"`);
  return [
    { name: 'services', code: `curl ${root}services.json` },
    {
      name: 'send',
      code: [
        `curl ${root}requests.json`,
        '  -H "Idempotency-Key: $(openssl rand -hex 20)"',
        ...flags,
        '  -F "photo_near=@near.jpg"',
      ].join(' \\\n'),
    },
    { name: 'state', code: `curl "${root}requests/$NUMBER.json?locale=${locale}"` },
    {
      name: 'status',
      code: [
        'HASH=$(printf %s "$NUMBER" | sha256sum | cut -c 1-64)',
        `curl ${site}status/$(printf %s "$HASH" | cut -c 1-2).json | grep -A 5 "$(printf %s "$HASH" | cut -c 3-)"`,
      ].join('\n'),
    },
  ];
}
