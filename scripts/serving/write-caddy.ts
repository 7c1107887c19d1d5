import { feedTypes, mediaTypes } from '../serve/media-types.ts';
import { cannotAnswer, plainPage, refusedRequests } from '../serve/plain-page.ts';
import { narrowestFirst } from './find-kind.ts';
import { madeBy, type ServedSite } from './served-site.ts';
import { closedPage, headerNames, kinds, packedEndings, retryAfterSeconds, type Headers } from './serving-rules.ts';

/** The lines that set the headers of a kind: what is empty is not sent. Taking one away would be done last, against the order. */
const headerLines = (headers: Headers): string =>
  headerNames
    .filter((name) => headers[name] !== '')
    .map((name) => `\t\t\t${name} "${headers[name]}"`)
    .join('\n');

/** A text between double quotes. */
const inCaddy = (text: string): string => text.replaceAll('"', '\\"').replaceAll('\n', '');

/**
 * A Caddyfile: one site, over IPv4 and IPv6, with a certificate where the host has a public name. Addresses are matched by
 * expressions: Caddy's own matchers of paths do not tell `p-000001` from `P-000001`.
 */
export function caddyfile({ base, host, root }: ServedSite): string {
  const kindMap = narrowestFirst(base).map(({ pattern, kind }) => `\t\t\t~${pattern} ${kind}`);
  const kindHeaders = Object.entries(kinds).map(
    ([kind, headers]) =>
      `\t\t@${kind} expression {portal_kind} == "${kind}"\n\t\theader @${kind} {\n${headerLines(headers)}\n\t\t}`,
  );
  const types = [...Map.groupBy(Object.entries(mediaTypes), ([, type]) => type)].map(([type, endings], index) => {
    const ends = endings.map(([ending]) => ending.slice(1)).join('|');
    return `\t\t@type${index + 1} path_regexp "\\.(?:${ends})$"\n\t\theader @type${index + 1} Content-Type "${type}"`;
  });
  const feeds = Object.entries(feedTypes).map(
    ([name, type], index) =>
      `\t\t@feed${index + 1} path_regexp "/${name.replace('.', '\\.')}$"\n\t\theader @feed${index + 1} Content-Type "${type}"`,
  );
  const refusals = Object.entries(refusedRequests)
    .map(
      ([status, words]) =>
        `\t\t@refused${status} expression {err.status_code} == ${status}\n\t\thandle @refused${status} {\n\t\t\trespond "${inCaddy(plainPage(words))}" ${status}\n\t\t}`,
    )
    .join('\n');
  return `# ${madeBy}
# For /etc/caddy/Caddyfile.

${host} {
	root * ${root}/current
${base === '' ? '' : `\tredir / ${base}/ 302\n\tredir ${base} ${base}/ 301\n`}
	route ${base}/* {
		map {path} {portal_kind} {
${kindMap.join('\n')}
			default page
		}
${kindHeaders.join('\n')}

		# Pages have no ending, and a file without one (SHA256SUMS) is text.
		@noEnding path_regexp "/[^./]+$"
		header @noEnding Content-Type "${mediaTypes['.txt']}"
${types.join('\n')}
${feeds.join('\n')}

		# A site that is taken down is this page alone.
		@closed file ${base}/${closedPage}
		error @closed "Closed" 503
		# Compressed copies are sent in place of their files, never by themselves.
		@packed path_regexp "\\.(?:${packedEndings.join('|')})$"
		error @packed "No such page" 404
		# No file has this sign in its name, and asking for one would be an error of the server.
		@noAddress path_regexp "\\x00"
		error @noAddress "No address" 400
		@writing not method GET HEAD
		header @writing Allow "GET, HEAD"
		error @writing "Not allowed" 405

		file_server {
			precompressed br gzip
		}
	}
${base === '' ? '' : '\terror "No such page" 404\n'}
	handle_errors {
		# What a browser has is the page of an answer, and no answer to this one: it is always sent whole, without a mark.
		request_header -If-None-Match
		request_header -If-Modified-Since
		request_header -If-Match
		request_header -If-Unmodified-Since
		request_header -Range
		header {
${headerLines(kinds.page)}
			Content-Type "${mediaTypes['.html']}"
			-Access-Control-Allow-Origin
			-X-Robots-Tag
			-ETag
			-Last-Modified
			-Accept-Ranges
		}
		@sent not method GET HEAD
		method @sent GET
		@taken expression {err.status_code} == 503
		handle @taken {
			header Retry-After ${retryAfterSeconds}
			rewrite * ${base}/${closedPage}
			file_server
		}
		@missing expression {err.status_code} in [403, 404]
		handle @missing {
			rewrite * ${base}/404.html
			file_server {
				status 404
			}
		}
${refusals}
		handle {
			respond "${inCaddy(plainPage(cannotAnswer))}" {err.status_code}
		}
	}
}
`;
}
