// What the search page is asked with: loaded with the first words, for most readers of the page come to it without any.
export { findPages } from './find-pages.ts';
export { narrowPages } from './narrow-pages.ts';
export { openPages } from './open-pages.ts';
export { resultItem, showExcerpt } from './result-item.ts';
export { choicesIn, offerChoices, showChoices } from './search-choices.ts';
export { showAnswersTo, showOthersFor } from './show-answers.ts';
export { suggestTitles } from './suggest-titles.ts';
