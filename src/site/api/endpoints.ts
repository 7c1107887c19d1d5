import { publishedDatasets } from '../../store/city.ts';
import { datasetEndpoints } from './dataset-endpoints.ts';
import { answerOf, answerPath, apiUrl, head, joinedProvenance, words, type Endpoint } from './endpoint.ts';
import { freshnessEndpoint } from './freshness-endpoint.ts';
import { address, listOf, objectOf, text } from './json-schema.ts';
import { tableEndpoints } from './table-endpoints.ts';
import { said } from './words.ts';

let all: Endpoint[] | undefined;

/** Every kind of answer that this city gives. */
export const apiEndpoints = (): Endpoint[] =>
  (all ??= withIndex([...datasetEndpoints(), ...tableEndpoints(), freshnessEndpoint()]));

/** The first answer names the others: those without a parameter by their address, the rest as a template. */
function withIndex(others: readonly Endpoint[]): Endpoint[] {
  const told = others.filter(({ name }) => !name.startsWith('listRowsOf'));
  const index: Endpoint = {
    path: 'index.json',
    name: 'getIndex',
    about: said('api.about.index'),
    parameters: {},
    schema: answerOf({
      openapi: address,
      answers: listOf(objectOf({ path: text, about: words }, { url: address })),
    }),
    answers: [
      {
        values: [],
        make: () => ({
          ...head('index.json', joinedProvenance(publishedDatasets().map(({ dataset }) => dataset))),
          openapi: apiUrl('openapi.json'),
          answers: told.map((one) => ({
            ...{ path: one.path, about: one.about },
            ...(one.path.includes('{') ? {} : { url: apiUrl(answerPath(one, [])) }),
          })),
        }),
      },
    ],
  };
  return [index, ...others];
}
