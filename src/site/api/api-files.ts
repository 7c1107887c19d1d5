import type { APIRoute } from 'astro';
import { answerJson } from './answer-json.ts';
import { answerPath } from './endpoint.ts';
import { apiEndpoints } from './endpoints.ts';
import { openApi } from './openapi.ts';

interface AnswerProps extends Record<string, unknown> {
  make: () => object;
}

/** Every answer of the API, and its description. */
export const apiPaths = () => [
  { params: { file: 'openapi.json' }, props: { make: () => openApi(apiEndpoints()) } satisfies AnswerProps },
  ...apiEndpoints().flatMap((endpoint) =>
    endpoint.answers.map(({ values, make }) => ({
      params: { file: answerPath(endpoint, values) },
      props: { make } satisfies AnswerProps,
    })),
  ),
];

export const getAnswer: APIRoute<AnswerProps> = ({ props: { make } }) => new Response(answerJson(make()));
