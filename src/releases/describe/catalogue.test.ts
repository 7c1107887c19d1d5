import { expect, test } from 'vitest';
import { checks } from '../../../tests/support/trial-datasets.ts';
import { catalogue } from './catalogue.ts';
import type { DescribedDataset } from './described.ts';

const described: DescribedDataset = {
  dataset: checks,
  issued: '2022-05-16',
  newest: { release: '2022-05-24.2', date: '2022-05-24', note: { zh: '示例说明', en: 'Sample note' }, root: 'ab' },
  covers: { from: '2022-05-01', to: '2022-06' },
  areas: [{ code: 'S01', name: { zh: '甲区', en: 'District A' } }],
  variables: [],
  files: [{ path: 'https://example.org/data/checks/latest.csv', mediaType: 'text/csv', bytes: 12, sha256: 'cd' }],
};
const facts = {
  address: 'https://example.org/data/catalog.jsonld',
  title: { zh: '平台', en: 'Portal' },
  description: { zh: '数据', en: 'Data' },
  home: 'https://example.org/',
  datasets: [described],
  pagesOf: () => ['https://example.org/zh/data/checks/', 'https://example.org/en/data/checks/'] as [string, string],
  packageOf: () => 'https://example.org/data/checks/datapackage.json',
};

test('a catalogue names the portal, its days, and each dataset with file, length, hash and licence', () => {
  const { '@context': _context, ...told } = catalogue(facts);
  expect(told).toMatchInlineSnapshot(`
    {
      "@id": "https://example.org/data/catalog.jsonld",
      "@type": "dcat:Catalog",
      "dcat:dataset": [
        {
          "@id": "https://example.org/zh/data/checks/#dataset",
          "@type": "dcat:Dataset",
          "adms:versionNotes": [
            {
              "@language": "zh",
              "@value": "示例说明",
            },
            {
              "@language": "en",
              "@value": "Sample note",
            },
          ],
          "dcat:distribution": [
            {
              "@id": "https://example.org/data/checks/latest.csv#distribution",
              "@type": "dcat:Distribution",
              "dcat:accessURL": {
                "@id": "https://example.org/zh/data/checks/",
              },
              "dcat:byteSize": {
                "@type": "xsd:nonNegativeInteger",
                "@value": "12",
              },
              "dcat:downloadURL": {
                "@id": "https://example.org/data/checks/latest.csv",
              },
              "dcat:mediaType": {
                "@id": "https://www.iana.org/assignments/media-types/text/csv",
                "@type": "dct:MediaType",
              },
              "dct:license": {
                "@id": "https://spdx.org/licenses/CC0-1.0.html",
                "@type": "dct:LicenseDocument",
              },
              "dct:modified": {
                "@type": "xsd:date",
                "@value": "2022-05-24",
              },
              "spdx:checksum": {
                "@type": "spdx:Checksum",
                "spdx:algorithm": {
                  "@id": "spdx:checksumAlgorithm_sha256",
                },
                "spdx:checksumValue": {
                  "@type": "xsd:hexBinary",
                  "@value": "cd",
                },
              },
            },
          ],
          "dcat:keyword": [
            {
              "@language": "zh",
              "@value": "示例",
            },
            {
              "@language": "en",
              "@value": "sample",
            },
          ],
          "dcat:landingPage": [
            {
              "@id": "https://example.org/zh/data/checks/",
              "@type": "foaf:Document",
            },
            {
              "@id": "https://example.org/en/data/checks/",
              "@type": "foaf:Document",
            },
          ],
          "dcat:version": "2022-05-24.2",
          "dct:accessRights": {
            "@id": "http://publications.europa.eu/resource/authority/access-right/PUBLIC",
            "@type": "dct:RightsStatement",
          },
          "dct:description": [
            {
              "@language": "zh",
              "@value": "示例",
            },
            {
              "@language": "en",
              "@value": "Sample",
            },
          ],
          "dct:identifier": "checks",
          "dct:issued": {
            "@type": "xsd:date",
            "@value": "2022-05-16",
          },
          "dct:language": [
            {
              "@id": "http://publications.europa.eu/resource/authority/language/ZHO",
              "@type": "dct:LinguisticSystem",
            },
            {
              "@id": "http://publications.europa.eu/resource/authority/language/ENG",
              "@type": "dct:LinguisticSystem",
            },
          ],
          "dct:modified": {
            "@type": "xsd:date",
            "@value": "2022-05-24",
          },
          "dct:provenance": {
            "@type": "dct:ProvenanceStatement",
            "rdfs:label": [
              {
                "@language": "zh",
                "@value": "示例数据，均为虚构",
              },
              {
                "@language": "en",
                "@value": "Sample data, all invented",
              },
            ],
          },
          "dct:publisher": {
            "@type": "foaf:Agent",
            "foaf:name": [
              {
                "@language": "zh",
                "@value": "示例",
              },
              {
                "@language": "en",
                "@value": "Sample",
              },
            ],
          },
          "dct:spatial": [
            {
              "@type": "dct:Location",
              "dct:identifier": "S01",
              "skos:prefLabel": [
                {
                  "@language": "zh",
                  "@value": "甲区",
                },
                {
                  "@language": "en",
                  "@value": "District A",
                },
              ],
            },
          ],
          "dct:temporal": {
            "@type": "dct:PeriodOfTime",
            "dcat:endDate": {
              "@type": "xsd:gYearMonth",
              "@value": "2022-06",
            },
            "dcat:startDate": {
              "@type": "xsd:date",
              "@value": "2022-05-01",
            },
          },
          "dct:title": [
            {
              "@language": "zh",
              "@value": "示例：示例检查",
            },
            {
              "@language": "en",
              "@value": "Sample: Sample checks",
            },
          ],
          "foaf:page": {
            "@id": "https://example.org/data/checks/datapackage.json",
            "@type": "foaf:Document",
          },
        },
      ],
      "dct:description": [
        {
          "@language": "zh",
          "@value": "数据",
        },
        {
          "@language": "en",
          "@value": "Data",
        },
      ],
      "dct:issued": {
        "@type": "xsd:date",
        "@value": "2022-05-24",
      },
      "dct:language": [
        {
          "@id": "http://publications.europa.eu/resource/authority/language/ZHO",
          "@type": "dct:LinguisticSystem",
        },
        {
          "@id": "http://publications.europa.eu/resource/authority/language/ENG",
          "@type": "dct:LinguisticSystem",
        },
      ],
      "dct:modified": {
        "@type": "xsd:date",
        "@value": "2022-05-24",
      },
      "dct:publisher": {
        "@id": "https://example.org/#publisher",
        "@type": "foaf:Agent",
        "foaf:name": [
          {
            "@language": "zh",
            "@value": "平台",
          },
          {
            "@language": "en",
            "@value": "Portal",
          },
        ],
      },
      "dct:title": [
        {
          "@language": "zh",
          "@value": "平台",
        },
        {
          "@language": "en",
          "@value": "Portal",
        },
      ],
      "foaf:homepage": {
        "@id": "https://example.org/",
        "@type": "foaf:Document",
      },
    }
  `);
});

test('official data is not called a sample, and what a dataset does not cover is left out', () => {
  const official = { ...described, dataset: { ...checks, provenance: 'official' as const }, covers: null, areas: [] };
  const text = JSON.stringify(catalogue({ ...facts, datasets: [official] }));
  expect(text).not.toMatch(/Sample: |dcat:keyword|dct:temporal|dct:spatial/);
  expect(text).toContain('Real figures, each with its source');
});

test('a city without datasets has a catalogue without days', () => {
  expect(catalogue({ ...facts, datasets: [] })).not.toHaveProperty('dct:modified');
});
