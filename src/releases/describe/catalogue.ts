import type { Words } from '../../core/words.ts';
import { licenceAddress } from './data-package.ts';
import type { DescribedDataset } from './described.ts';
import { provenanceWords, sampleTitle, sampleWord } from './sample-words.ts';

type Node = Record<string, unknown>;

/** What the catalogue says of the portal, and where things are; every address is whole. */
export interface CatalogueFacts {
  address: string;
  title: Words;
  description: Words;
  /** The front page. */
  home: string;
  datasets: readonly DescribedDataset[];
  /** The pages of a dataset, one a language, the first being that of record; and its descriptor. */
  pagesOf: (dataset: string) => readonly [string, ...string[]];
  packageOf: (dataset: string) => string;
}

/** A catalogue in DCAT-AP 3, as JSON-LD that needs no other document to be read. */
export function catalogue({ address, title, description, home, datasets, pagesOf, packageOf }: CatalogueFacts): Node {
  const days = datasets.map(({ newest }) => newest.date).sort();
  return {
    '@context': context,
    '@id': address,
    '@type': 'dcat:Catalog',
    'dct:title': literals(title),
    'dct:description': literals(description),
    'dct:publisher': { '@id': `${home}#publisher`, '@type': 'foaf:Agent', 'foaf:name': literals(title) },
    'foaf:homepage': { '@id': home, '@type': 'foaf:Document' },
    'dct:language': languages,
    ...(days.length > 0 && { 'dct:issued': dated(days[0] ?? ''), 'dct:modified': dated(days.at(-1) ?? '') }),
    'dcat:dataset': datasets.map((described) =>
      datasetNode(described, pagesOf(described.dataset.name), packageOf(described.dataset.name)),
    ),
  };
}

function datasetNode(
  { dataset, issued, newest, covers, areas, files }: DescribedDataset,
  pages: readonly [string, ...string[]],
  descriptor: string,
): Node {
  const { name, title, description, publisher, provenance, licence } = dataset;
  const page = pages[0];
  return {
    '@id': `${page}#dataset`,
    '@type': 'dcat:Dataset',
    'dct:identifier': name,
    'dct:title': literals(provenance === 'sample' ? sampleTitle(title) : title),
    'dct:description': literals(description),
    'dct:publisher': { '@type': 'foaf:Agent', 'foaf:name': literals(publisher) },
    'dct:provenance': { '@type': 'dct:ProvenanceStatement', 'rdfs:label': literals(provenanceWords(provenance)) },
    ...(provenance === 'sample' && { 'dcat:keyword': literals(sampleWord) }),
    'dct:accessRights': { '@id': `${authority}access-right/PUBLIC`, '@type': 'dct:RightsStatement' },
    'dct:language': languages,
    'dct:issued': dated(issued),
    'dct:modified': dated(newest.date),
    'dcat:version': newest.release,
    'adms:versionNotes': literals(newest.note),
    ...(covers && {
      'dct:temporal': {
        '@type': 'dct:PeriodOfTime',
        'dcat:startDate': dated(covers.from),
        'dcat:endDate': dated(covers.to),
      },
    }),
    ...(areas.length > 0 && {
      'dct:spatial': areas.map(({ code, name: area }) => ({
        '@type': 'dct:Location',
        'dct:identifier': code,
        'skos:prefLabel': literals(area),
      })),
    }),
    'dcat:landingPage': pages.map((one) => ({ '@id': one, '@type': 'foaf:Document' })),
    'foaf:page': { '@id': descriptor, '@type': 'foaf:Document' },
    'dcat:distribution': files.map(({ path, mediaType, bytes, sha256, title: of }) => ({
      '@id': `${path}#distribution`,
      '@type': 'dcat:Distribution',
      ...(of && { 'dct:title': literals(of) }),
      'dcat:accessURL': { '@id': page },
      'dcat:downloadURL': { '@id': path },
      'dcat:mediaType': {
        '@id': `https://www.iana.org/assignments/media-types/${mediaType}`,
        '@type': 'dct:MediaType',
      },
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(bytes) },
      'dct:license': { '@id': licenceAddress(licence), '@type': 'dct:LicenseDocument' },
      'dct:modified': dated(newest.date),
      'spdx:checksum': {
        '@type': 'spdx:Checksum',
        'spdx:algorithm': { '@id': 'spdx:checksumAlgorithm_sha256' },
        'spdx:checksumValue': { '@type': 'xsd:hexBinary', '@value': sha256 },
      },
    })),
  };
}

const authority = 'http://publications.europa.eu/resource/authority/';

const context = {
  adms: 'http://www.w3.org/ns/adms#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  spdx: 'http://spdx.org/rdf/terms#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

const languages = ['ZHO', 'ENG'].map((code) => ({
  '@id': `${authority}language/${code}`,
  '@type': 'dct:LinguisticSystem',
}));

const literals = ({ zh, en }: Words): Node[] => [
  { '@language': 'zh', '@value': zh },
  { '@language': 'en', '@value': en },
];

/** A day or a month as XML Schema types it. */
const dated = (value: string): Node => ({
  '@type': value.length > 'YYYY-MM'.length ? 'xsd:date' : 'xsd:gYearMonth',
  '@value': value,
});
