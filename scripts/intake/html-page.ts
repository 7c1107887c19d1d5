import { languageTag, type Locale } from '../../src/core/locale.ts';
import { hotlineOf } from './hotline.ts';
import { htmlWords } from './html-words.ts';
import type { Intake } from './intake.ts';
import { escapeMarkup } from './markup.ts';

interface AskedPage {
  title: string;
  body: string;
  /** True: the page says that something is wrong, and its title too. */
  isWrong?: boolean;
}

/** Address of a page of the site, by its path without language. */
export const siteUrl = ({ city }: Intake, locale: Locale, path: string): string =>
  `${city.base.replace(/\/$/, '')}/${locale}/${path}`;

/** A whole page, which needs no script: with the name of the site, the way back to it, and the city’s hotline. */
export function htmlPage(intake: Intake, locale: Locale, { title, body, isWrong = false }: AskedPage): string {
  const words = htmlWords(locale);
  const { city, terms } = intake;
  const link = (path: string, text: string): string =>
    `<a href="${escapeMarkup(siteUrl(intake, locale, path))}">${escapeMarkup(text)}</a>`;
  const hotline = hotlineOf(city, locale);
  const test = `<p class="notice">${words.test}${hotline === null ? '' : escapeMarkup(`${locale === 'en' ? ' ' : ''}${words.realProblem(hotline)}`)}</p>\n`;
  const call = hotline === null || terms.testOnly ? '' : `<p>${escapeMarkup(words.call(hotline))}</p>\n`;
  return `<!doctype html>
<html lang="${languageTag[locale]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${escapeMarkup(`${isWrong ? words.wrongTitle(title) : title} · ${city.title[locale]}`)}</title>
<link rel="stylesheet" href="${terms.path}form/answer.css">
</head>
<body>
<header>
<p class="site">${link('', city.title[locale])}</p>
</header>
<main>
<h1>${escapeMarkup(title)}</h1>
${terms.testOnly ? test : ''}${body}
</main>
<footer>
${call}<nav aria-label="${words.links}"><ul>
<li>${link('report/', words.toReport)}</li>
<li>${link('report/status/', words.toStatus)}</li>
</ul></nav>
</footer>
</body>
</html>
`;
}
