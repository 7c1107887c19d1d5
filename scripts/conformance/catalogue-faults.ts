import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
// Of the validators this one asks for a tenth of the packages: DCAT-AP's shapes need no SPARQL.
import Validator from 'rdf-validate-shacl';
import type { Words } from '../../src/core/words.ts';
import type { Fault } from './fault.ts';
import { asJson } from './package-faults.ts';

/** Holds a catalogue in JSON-LD against the SHACL shapes (Turtle) of a folder. */
export async function catalogueFaults(shapes: string, file: string, text: string): Promise<Fault[]> {
  const document = asJson(text);
  if (typeof document !== 'object' || document === null)
    return [{ where: file, what: { zh: '不是 JSON', en: 'is not JSON' } }];
  const outside: string[] = [];
  // Whoever reads the catalogue must need nothing but the catalogue.
  const documentLoader = (address: string): Promise<never> => {
    outside.push(address);
    return Promise.reject(new Error(address));
  };
  const quads = await jsonld
    .toRDF(document, { format: 'application/n-quads', documentLoader })
    .catch((error: unknown) => {
      if (outside.length > 0) return null;
      throw error;
    });
  if (quads === null) return outside.map((address) => ({ where: file, what: outsideWords(address) }));
  const turtle = readdirSync(shapes).filter((name) => name.endsWith('.ttl'));
  const rules = turtle.flatMap((name) => new Parser().parse(readFileSync(join(shapes, name), 'utf8')));
  const report = await new Validator(new Store(rules)).validate(new Store(new Parser().parse(quads)));
  return report.results
    .filter(({ severity }) => severity?.value.endsWith('#Violation'))
    .map(({ focusNode, path, value, message, sourceConstraintComponent }) => ({
      where: [file, focusNode?.value, path && shortName(path.value)].filter(Boolean).join(', '),
      what: shapeWords(sourceConstraintComponent?.value ?? '', value?.value ?? '', message[0]?.value ?? ''),
    }));
}

const outsideWords = (address: string): Words => ({
  zh: `要到 ${address} 取词表；请把词表写在文件里`,
  en: `needs ${address} to be understood; write the context into the file`,
});

const prefixes = {
  'http://purl.org/dc/terms/': 'dct:',
  'http://www.w3.org/ns/dcat#': 'dcat:',
  'http://xmlns.com/foaf/0.1/': 'foaf:',
  'http://spdx.org/rdf/terms#': 'spdx:',
};

const shortName = (address: string): string =>
  Object.entries(prefixes).reduce((short, [whole, prefix]) => short.replace(whole, prefix), address);

function shapeWords(component: string, value: string, message: string): Words {
  const found = value === '' ? '' : `${shortName(value)}: `;
  if (component.endsWith('#MinCountConstraintComponent')) return { zh: '缺少这一项', en: 'is missing' };
  if (component.endsWith('#MaxCountConstraintComponent'))
    return { zh: '只能有一个', en: 'is there more than once; one is allowed' };
  return { zh: `${found}${message}`, en: `${found}${message}` };
}
