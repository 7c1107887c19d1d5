import XMLBuilder from 'fast-xml-builder';
import { xmlText } from '../../core/xml-text.ts';

/** What stands in an element: text, elements by name, attributes by `@name`; undefined = the element is left out. */
export type XmlPart = string | readonly XmlPart[] | { readonly [name: string]: XmlPart | undefined };

const builder = new XMLBuilder({
  attributeNamePrefix: '@',
  ignoreAttributes: false,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  tagValueProcessor: (_name, value) => xmlText(String(value)),
  attributeValueProcessor: (_name, value) => xmlText(String(value)),
});

/** An XML file. No character is in it that XML forbids, wherever it came from. */
export const writeXml = (root: { readonly [name: string]: XmlPart | undefined }): string =>
  builder.build({ '?xml': { '@version': '1.0', '@encoding': 'UTF-8' }, ...root });
