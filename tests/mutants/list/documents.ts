import { mutantsIn } from '../mutant.ts';

export const documentFaults = [
  ...mutantsIn('rules', {
    'check-document.ts': [
      { find: 'found >= firstDay && found <= today', replace: 'found <= today', harm: 'a document of the year 201' },
      { find: "['published', ['written']],", replace: '', harm: 'a document is published before it is written' },
      {
        find: "['published', 'issued', 'written']]",
        replace: "['published', 'written']]",
        harm: 'a document is repealed before it is issued',
      },
      {
        find: "?? '') > found)",
        replace: "?? '') >= found)",
        harm: 'a document published on the day it is written is refused',
      },
      {
        find: "validity === 'replaced' && !hasField(mdx, 'replacedBy')",
        replace: 'false',
        harm: 'a document is replaced, by nobody knows which',
      },
      {
        find: "validity !== 'replaced' && successor !== null",
        replace: 'false',
        harm: 'a document in force has a successor that no page shows',
      },
      { find: 'holds && ended !== null', replace: 'false', harm: 'a document in force has a day of its end' },
    ],
    'check-documents.ts': [
      { find: 'if (found === slug) return', replace: 'if (false) return', harm: 'a document replaces itself' },
      {
        find: 'return [...circle].sort()[0] === slug',
        replace: 'return true',
        harm: 'one circle is told once for each of its documents',
      },
      {
        find: 'return next === slug ? met : null;',
        replace: 'return null;',
        harm: 'a chain of replacement has no end',
      },
      { find: 'theirs < own', replace: 'false', harm: 'a document is replaced by an older one' },
      {
        find: 'plainNumber(wordIn(one.mdx, field) ??',
        replace: '(wordIn(one.mdx, field) ??',
        harm: 'one number twice, in other brackets',
      },
      {
        find: 'one.locale === locale && one.slug < slug',
        replace: 'one.slug < slug',
        harm: 'both languages of a document share a number',
        survives: 'a document and its twin have one slug: the comparison of slugs keeps them apart',
      },
    ],
    'check-twins.ts': [
      {
        find: 'return there === here ? []',
        replace: 'return true ? []',
        harm: 'an issuer is named in one language alone',
      },
      {
        find: '  validity: isWord,',
        replace: '',
        harm: 'a document is in force in one language and repealed in the other',
      },
    ],
    'read/linked-pages.ts': [
      {
        find: " || node.type === 'definition'",
        replace: '',
        harm: 'a text that links by a reference rests on nothing',
      },
    ],
  }),
  ...mutantsIn('model', {
    'core/document-number.ts': [
      {
        find: ".replace(/[[(【〔]/g, '〔')",
        replace: '',
        harm: 'rows that name a document with other brackets are not found',
      },
    ],
    'official-document.ts': [
      {
        find: 'written ?? issued ?? published',
        replace: 'published ?? issued ?? written',
        harm: 'a document is dated by its publication',
      },
    ],
    'document-lists.ts': [
      {
        find: 'compareText(whenOf(right), whenOf(left))',
        replace: 'compareText(whenOf(left), whenOf(right))',
        harm: 'the oldest document first',
      },
      { find: 'from > to ? []', replace: 'true ? []', harm: 'the strip of years closes its gaps' },
      {
        find: "issuer ?? office ?? ''",
        replace: "office ?? issuer ?? ''",
        harm: 'offices are told by the letters of their numbers though their name is known',
      },
    ],
    'replacement.ts': [
      {
        find: 'return [...stepsBefore(replaced, all), replaced',
        replace: 'return [replaced',
        harm: 'a chain forgets its beginning',
      },
      {
        find: 'next ? [[next], ...stepsAfter(next, all)]',
        replace: 'next ? [[next]]',
        harm: 'a chain stops after one step',
      },
    ],
    'named-rows.ts': [
      { find: '`《${title}》`', replace: 'title', harm: 'rows that speak of another document rest on this one' },
    ],
    'document-gaps.ts': [
      {
        find: "facts.read === 'none'",
        replace: "facts.read !== 'whole'",
        harm: 'a text of which clauses were read is said not to be read',
      },
    ],
  }),
  ...mutantsIn('query', {
    'query/documents.ts': [
      {
        find: 'one.locale === locale || !one.hasTranslation',
        replace: 'one.locale === locale',
        harm: 'a document in one language is not listed in the other',
      },
    ],
    'query/rests.ts': [
      {
        find: 'linking.some((one) => one.type === type && one.slug === name)',
        replace: 'false',
        harm: 'texts that link to a document are not told',
      },
      {
        find: 'others.length === 0 ?',
        replace: 'true ?',
        harm: 'rows on several pages lead to one of them',
        survives: 'no document of the fixture city has rows on two pages',
      },
    ],
  }),
  ...mutantsIn('views', {
    'DocumentFacts.astro': [
      {
        find: "facts.validity === 'unknown' && t('document.unknownValidity')",
        replace: "''",
        harm: 'a document whose validity is not known says nothing of it',
      },
      {
        find: 'unknown.length > 0 && <div>',
        replace: 'false && <div>',
        harm: 'what is not known of a document is not said',
      },
    ],
    'DocumentPage.astro': [
      {
        find: '{chain.length > 1 && <DocumentChain',
        replace: '{false && <DocumentChain',
        harm: 'nothing shows what replaced a document',
      },
      { find: '{!hasTranslation && <p', replace: '{false && <p', harm: 'a document in one language does not say so' },
    ],
    'DocumentEntry.astro': [
      {
        find: '{successor && <p',
        replace: '{false && <p',
        harm: 'the list does not say by what a document was replaced',
      },
    ],
  }),
];
