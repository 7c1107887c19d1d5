import { feedTypes, mediaTypes } from '../serve/media-types.ts';
import { madeBy, type ServedSite } from './served-site.ts';
import { headerNames, kinds, rules, type Headers } from './serving-rules.ts';

/** The rules as tables, to be entered at an object storage or a CDN by hand. */
export function storageTables({ base }: ServedSite): string {
  const rows = rules.map(({ path, kind }, index) => `| ${index + 1} | \`${base}${path}\` | ${kind} |`);
  const headers = Object.entries(kinds).map(([kind, values]) => {
    const lines = headerNames.map((name) => `| \`${name}\` | ${valueOf(values, name)} |`);
    return `### ${kind}\n\n| header | value |\n|---|---|\n${lines.join('\n')}`;
  });
  const feeds = Object.entries(feedTypes).map(([name, type]) => `| \`${name}\` | \`${type}\` |`);
  const types = Object.entries(mediaTypes)
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([ending, type]) => `| \`${ending}\` | \`${type}\` |`);
  return `<!-- ${madeBy} -->

# Rules for object storage and CDN

## Which address is of which kind

The last line that matches counts. \`*\` is whatever follows, \`:dataset\` what is between two slashes. Capitals count.

| | address | kind |
|---|---|---|
${rows.join('\n')}

## The headers of each kind

${headers.join('\n\n')}

## Types

A file without an ending (\`SHA256SUMS\`) is \`${mediaTypes['.txt']}\`.

| name or ending | \`Content-Type\` |
|---|---|
${[...feeds, ...types].join('\n')}
`;
}

const valueOf = (headers: Headers, name: (typeof headerNames)[number]): string =>
  headers[name] === '' ? 'none' : `\`${headers[name]}\``;
