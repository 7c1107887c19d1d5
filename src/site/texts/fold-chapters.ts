/** A text in HTML with a fold for each of its chapters, under its heading, which keeps its address; the first is open. */
export function foldChapters(html: string): string {
  // A heading of the text has an address; one inside a part of it, such as a list of sources, has none.
  const [before = '', ...chapters] = html.split(/(?=<h2\s[^>]*\bid=)/);
  const folds = chapters.map((chapter, at) => {
    const end = chapter.indexOf('</h2>') + '</h2>'.length;
    const [heading, rest] = [chapter.slice(0, end), chapter.slice(end)];
    return `<details class="chapter"${at === 0 ? ' open' : ''}><summary>${heading}</summary><div class="prose">${rest}</div></details>`;
  });
  return before + folds.join('');
}
