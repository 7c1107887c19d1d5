import { feedTypes, mediaTypes } from '../serve/media-types.ts';
import { plainPage, refusedRequests } from '../serve/plain-page.ts';
import { narrowestFirst } from './find-kind.ts';
import { madeBy, type ServedSite } from './served-site.ts';
import { closedPage, headerNames, kinds, packedEndings, retryAfterSeconds, type Kind } from './serving-rules.ts';

const variableOf = (name: string): string => `$portal_${name.toLowerCase().replaceAll('-', '_')}`;

const kindNames = Object.keys(kinds).filter((name): name is Kind => name in kinds);

/** Which kind an address is of, and the headers of each kind: for the `http` block. nginx takes the first that matches. */
export function nginxMaps({ base }: ServedSite): string {
  const kindMap = narrowestFirst(base).map(({ pattern, kind }) => `    "~${pattern}" ${kind};`);
  const headerMaps = headerNames.map((name) => {
    const values = kindNames.map((kind): [string, string] => [kind, kinds[kind][name]]);
    const common = kinds.page[name];
    const others = values.filter(([, value]) => value !== common).map(([kind, value]) => `    ${kind} "${value}";`);
    return `map $portal_kind ${variableOf(name)} {\n    default "${common}";\n${others.map((line) => `${line}\n`).join('')}}`;
  });
  return `# ${madeBy}
# Belongs into the http block, such as /etc/nginx/conf.d/portal-maps.conf.

map $uri $portal_kind {
    default page;
${kindMap.join('\n')}
}

# nginx sends no header that is empty.
${headerMaps.join('\n\n')}

# A server of Debian’s nginx answers 400 to an address that is none before it reads this file: its page is nginx’s own.
map $status $portal_retry_after {
    default "";
    503 ${retryAfterSeconds};
}
`;
}

/** What the `server` block includes: the site, below its base path, whatever else that server has. */
export function nginxSite({ base, root }: ServedSite): string {
  const headers = [...headerNames.map((name) => [name, variableOf(name)]), ['Retry-After', '$portal_retry_after']];
  const types = [...Map.groupBy(Object.entries(mediaTypes), ([, type]) => type.split(';')[0] ?? '')].map(
    ([type, endings]) => `        ${type} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`,
  );
  const inUtf8 = Object.values({ ...mediaTypes, ...feedTypes }).filter((type) => type.endsWith('charset=utf-8'));
  const charsetTypes = new Set(inUtf8.map((type) => type.split(';')[0] ?? '').filter((type) => type !== 'text/html'));
  const looks = [
    `if (-f $document_root${base}/${closedPage}) { return 503; }`,
    'if ($request_method !~ ^(?:GET|HEAD)$) { return 405; }',
  ];
  const added = `    # What this server adds: brotli, Strict-Transport-Security, a password. So this file can be written anew.
    include /etc/nginx/snippets/portal-with-*.conf;`;
  const feeds = Object.entries(feedTypes).map(
    ([name, type]) =>
      `    location ~ /${name.replace('.', '\\.')}$ {\n${looks.map((look) => `        ${look}`).join('\n')}\n        types { }\n        default_type ${type.split(';')[0]};\n    }`,
  );
  return `# ${madeBy}
# Belongs into the server block: include /etc/nginx/snippets/portal-site.conf;
${
  base === ''
    ? ''
    : `\nlocation = ${base} {
    absolute_redirect off;
${added}
    return 301 ${base}/$is_args$args;
}\n`
}
location @portal_refused {
    default_type text/html;
    charset utf-8;
    add_header Allow "GET, HEAD" always;
${Object.entries(kinds.page)
  .filter(([, value]) => value !== '')
  .map(([name, value]) => `    add_header ${name} "${value}" always;`)
  .join('\n')}
${added}
    return 405 '${plainPage(refusedRequests[405])}';
}

location ${base === '' ? '' : '^~ '}${base}/ {
    # npm run deploy points this at a build, all at once; the site lies in it below its base path.
    root ${root}/current;
    index index.html;
    absolute_redirect off;

    # A site that is taken down is one page alone; and nothing can be sent to a site of files.
${looks.map((look) => `    ${look}`).join('\n')}
    # Compressed copies are sent in place of their files, never by themselves.
    if ($uri ~ \\.(?:${packedEndings.join('|')})$) { return 404; }

    # A wrong address of a site that is taken down leads on to the page for that.
    recursive_error_pages on;
    error_page 404 ${base}/404.html;
    error_page 403 =404 ${base}/404.html;
    error_page 405 @portal_refused;
    error_page 503 ${base}/.${closedPage};
    # Without the look above, which would find it closed again; nobody can ask for it by its name.
    location = ${base}/.${closedPage} {
        internal;
        alias ${root}/current${base}/${closedPage};
    }

    gzip off;
    gzip_static on;
    gzip_vary on;

    # Those of the site alone; a file without an ending (SHA256SUMS) is text.
    default_type text/plain;
    types {
${types.join('\n')}
    }
    charset utf-8;
    charset_types ${[...charsetTypes].join(' ')};
    # Feeds by their name; what is looked at above is not handed down to a location within.
${feeds.join('\n')}

${headers.map(([name, value]) => `    add_header ${name} ${value} always;`).join('\n')}

${added}
}
`;
}

/** A server of its own for the site, over IPv4 and IPv6. */
export const nginxServer = ({ base, host }: ServedSite): string => `# ${madeBy}
# An example for /etc/nginx/sites-enabled/portal.conf. Where the portal is a part of another site, that site's server block includes
# portal-site.conf and this file is not needed.

server {
    listen 80;
    listen [::]:80;
    # With a certificate: listen 443 ssl http2; listen [::]:443 ssl http2; ssl_certificate …; ssl_certificate_key …; and
    # add_header Strict-Transport-Security "max-age=31536000" always; in snippets/portal-with-hsts.conf.
    server_name ${host};
    server_tokens off;
${base === '' ? '' : `    location = / {\n        absolute_redirect off;\n        include /etc/nginx/snippets/portal-with-*.conf;\n        return 302 ${base}/;\n    }\n`}
    include /etc/nginx/snippets/portal-site.conf;
}
`;

/** For servers with the module. */
export const nginxBrotli = `# Copy beside portal-site.conf where libnginx-mod-http-brotli-static is installed.
brotli_static on;
`;
