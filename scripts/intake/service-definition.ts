import { fieldNames } from '../../src/core/intake/field-words.ts';
import { consentGiven } from '../../src/core/intake/report-fields.ts';
import type { ReportService } from '../../src/core/intake/services.ts';
import { said } from './answers.ts';
import { answerWords } from './intake-words.ts';
import type { Asked } from './intake.ts';
import type { Entry } from './markup.ts';

/** What a service asks beyond the fields of GeoReport v2: the consent that the law demands, and the day it was seen. */
export const serviceDefinition = (asked: Asked, { code }: ReportService): Entry => ({
  service_code: code,
  attributes: [
    {
      ...{ variable: true, code: 'consent', datatype: 'singlevaluelist', required: true, order: 1 },
      ...{
        datatype_description: said(asked, answerWords.consentAttribute),
        description: said(asked, fieldNames.consent),
      },
      values: [{ key: consentGiven, name: said(asked, answerWords.consents) }],
    },
    {
      ...{ variable: true, code: 'seen_at', datatype: 'string', required: false, order: 2 },
      ...{ datatype_description: 'YYYY-MM-DD', description: said(asked, fieldNames.seen_at), values: [] },
    },
  ],
});
