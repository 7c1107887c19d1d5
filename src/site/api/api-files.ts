import type { APIRoute } from 'astro';
import { absoluteUrl, fileUrl } from '../../i18n/urls.ts';
import { cityKey, datasetKey } from '../../store/content-keys.ts';
import { answerJson } from './answer-json.ts';
import { answerPath } from './endpoint.ts';
import { apiEndpoints } from './endpoints.ts';
import { openApi } from './openapi.ts';

interface AnswerProps extends Record<string, unknown> {
  make: () => object;
}

/**
 * Every answer of the API, and its description. Rows as they were released have the key of their dataset; what is computed
 * may be from any dataset, and counted to the day of the site.
 */
export function apiPaths() {
  const site = absoluteUrl(fileUrl(''));
  const whole = [site, cityKey()].join('\n');
  const description = { make: () => openApi(apiEndpoints()) } satisfies AnswerProps;
  return [
    { params: { file: 'openapi.json' }, props: description, cacheKey: whole },
    ...apiEndpoints().flatMap((endpoint) =>
      endpoint.answers.map(({ values, make, of }) => ({
        params: { file: answerPath(endpoint, values) },
        props: { make } satisfies AnswerProps,
        cacheKey: of ? [site, datasetKey(of)].join('\n') : whole,
      })),
    ),
  ];
}

export const getAnswer: APIRoute<AnswerProps> = ({ props: { make } }) => new Response(answerJson(make()));
