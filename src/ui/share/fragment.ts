import { escapeMarkup } from '../../charts/escape-markup.ts';

/** One line of a fragment. */
export interface FragmentItem {
  /** Whole address. */
  address: string;
  title: string;
  /** Empty where the title says it all. */
  summary: string;
  /** When it was published, RFC 3339 or a day, and how that is written; null = not told. */
  day: { machine: string; printed: string } | null;
}

/** A column as the host of another site puts it into a page of its own. */
export interface Fragment {
  /** Part of a class, of small letters: `red-black-list`. */
  column: string;
  /** BCP 47 tag. */
  language: string;
  title: string;
  /** Whole address of the page that has all of it. */
  home: string;
  /** What must be said of it wherever it is shown: that it is sample data, that the site is a demonstration. */
  marks: readonly string[];
  /** Said where there is nothing yet. */
  none: string;
  /** Where it is from. */
  source: string;
  items: readonly FragmentItem[];
}

/**
 * The fragment as HTML: one element, without head, script, style or id, so that it fits into any page. Whatever it says is
 * text; whatever it links is a whole address. Its classes begin with `gw-`.
 */
export function writeFragment(fragment: Fragment): string {
  const { column, language, title, home, marks, none, source, items } = fragment;
  const link = (address: string, text: string) => `<a href="${escapeMarkup(address)}">${escapeMarkup(text)}</a>`;
  const lines = items.map(({ address, day, summary, title: name }) =>
    [
      `    <li class="gw-item">`,
      `      ${link(address, name)}`,
      ...(day
        ? [`      <time class="gw-day" datetime="${escapeMarkup(day.machine)}">${escapeMarkup(day.printed)}</time>`]
        : []),
      ...(summary === '' ? [] : [`      <p class="gw-summary">${escapeMarkup(summary)}</p>`]),
      `    </li>`,
    ].join('\n'),
  );
  return [
    `<section class="gw gw-${column}" lang="${language}">`,
    `  <h2 class="gw-title">${link(home, title)}</h2>`,
    ...marks.map((mark) => `  <p class="gw-mark">${escapeMarkup(mark)}</p>`),
    ...(lines.length > 0
      ? [`  <ul class="gw-list">`, ...lines, `  </ul>`]
      : [`  <p class="gw-none">${escapeMarkup(none)}</p>`]),
    `  <p class="gw-source">${link(home, source)}</p>`,
    `</section>`,
    '',
  ].join('\n');
}
