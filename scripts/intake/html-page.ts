import { languageTag, type Locale } from '../../src/core/locale.ts';
import { htmlWords } from './html-words.ts';
import type { Intake } from './intake.ts';
import { escapeMarkup } from './markup.ts';

/** The one style sheet of the answers. */
export const answerStyle = `:root { color-scheme: light dark; }
body { font: 1.125rem/1.6 system-ui, sans-serif; max-width: 40rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { font-size: 1.5rem; line-height: 1.3; }
.code { display: block; font: 700 1.25rem/1.5 ui-monospace, monospace; padding: .5rem .75rem; border: 2px solid; }
.notice { border-inline-start: .4rem solid; padding-inline-start: .75rem; }
dt { font-weight: 700; } dd { margin: 0 0 .75rem; white-space: pre-line; }
form { margin-block: 1.5rem; } label { display: block; font-weight: 700; }
textarea, input:not([type=hidden]) { font: inherit; inline-size: 100%; box-sizing: border-box; padding: .5rem; }
button { font: inherit; font-weight: 700; padding: .6rem 1.2rem; margin-block: .5rem; min-block-size: 2.75rem;
  background: CanvasText; color: Canvas; border: 2px solid CanvasText; border-radius: .25rem; }
:focus-visible { outline: 3px solid Highlight; outline-offset: 2px; }
`;

/** A whole page; it needs no script. */
export function htmlPage(intake: Intake, locale: Locale, title: string, body: string): string {
  const words = htmlWords[locale];
  const home = `${intake.city.base.replace(/\/$/, '')}/${locale}/report/`;
  const test = intake.terms.testOnly ? `<p class="notice"><strong>${words.test}</strong></p>` : '';
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(title)}</title>
<link rel="stylesheet" href="${intake.terms.path}form/answer.css">
</head>
<body>
<main>
<h1>${escapeMarkup(title)}</h1>
${test}${body}
<p><a href="${escapeMarkup(home)}">${words.back}</a></p>
</main>
</body>
</html>
`;
}
