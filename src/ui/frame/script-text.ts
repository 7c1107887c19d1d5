/** JSON as the text of a `<script>` data block: `<` is escaped, so no text in it can end the element. */
export const scriptText = (json: string): string => json.replaceAll('<', '\\u003c');
