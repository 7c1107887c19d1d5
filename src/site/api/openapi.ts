import site from '#settings';
import { bothWords } from '../../core/both-words.ts';
import { absoluteUrl, fileUrl, pageUrl } from '../../i18n/urls.ts';
import { apiFolder, apiFormat, components, type Endpoint } from './endpoint.ts';
import { translator } from './words.ts';

/** The description of the API in OpenAPI 3.1, made from the answers that it describes. */
export function openApi(endpoints: readonly Endpoint[]): object {
  const [zh, en] = [translator('zh'), translator('en')];
  return {
    openapi: '3.1.0',
    info: {
      title: `${site.title.en}: ${en('api.title')}`,
      summary: bothWords({ zh: zh('api.description'), en: en('api.description') }),
      description: [
        en('api.promise.stable'),
        en('api.promise.sample'),
        en('api.promise.numbers'),
        en('api.promise.cite'),
      ].join('\n\n'),
      version: `${apiFormat}.0.0`,
    },
    externalDocs: { url: absoluteUrl(pageUrl('en', 'data/api')) },
    servers: [{ url: absoluteUrl(fileUrl(apiFolder)) }],
    components: { schemas: components },
    paths: Object.fromEntries(endpoints.map((endpoint) => [`/${endpoint.path}`, { get: operation(endpoint) }])),
  };
}

const operation = ({ name, about, parameters, schema, answers }: Endpoint) => ({
  operationId: name,
  summary: bothWords(about),
  ...(Object.keys(parameters).length > 0
    ? {
        parameters: Object.entries(parameters).map(([parameter, meaning], at) => ({
          ...{ name: parameter, in: 'path', required: true, description: bothWords(meaning) },
          schema: { type: 'string' },
          example: answers[0]?.values[at],
        })),
      }
    : {}),
  responses: {
    200: { description: bothWords(about), content: { 'application/json': { schema } } },
    404: { description: 'There is no such answer.' },
  },
});
