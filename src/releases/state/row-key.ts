/**
 * The key of a row from the `row` of a tag. Its parts are joined by `|`, in a Markdown table by `;` or `\|`, since a
 * bare `|` would end the cell.
 */
export const rowKeyOf = (written: string): string =>
  written.includes('|')
    ? written.replaceAll('\\|', '|')
    : written
        .split(/[;；]/)
        .map((part) => part.trim())
        .join('|');
