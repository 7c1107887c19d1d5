import { changesOf } from './find-kind.ts';
import { madeBy, type ServedSite } from './served-site.ts';
import { calendars, rules } from './serving-rules.ts';

/**
 * `_headers` for Netlify and Cloudflare Pages. Where several rules match, Cloudflare joins their values by a comma, unless the
 * later one takes the header away first (`! Name`); at Netlify the later one counts, and it reports those lines as unknown.
 */
export function headersFile({ base }: ServedSite): string {
  const blocks = rules.map(({ path }, index) => {
    const lines = changesOf(index).flatMap(([name, value]) => [
      ...(index === 0 ? [] : [`  ! ${name}`]),
      ...(value === '' ? [] : [`  ${name}: ${value}`]),
    ]);
    return `${base}${path}\n${lines.join('\n')}`;
  });
  return `# ${madeBy}
# Netlify and Cloudflare Pages read this file from the root of the site. The lines with ! are for Cloudflare, which else joins
# the values of two rules; Netlify reports and skips them, and takes the later rule. Netlify cannot take a header away: there
# X-Frame-Options stays on embeds, which newer browsers pass over where frame-ancestors is set. Feeds, which have names in many folders, keep the type of their ending.

${blocks.join('\n\n')}

${base}${calendars.path}
  ! Content-Type
  Content-Type: ${calendars.type}
`;
}
