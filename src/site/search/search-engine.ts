// What the search page is asked with: loaded with the first words, for most readers of the page come to it without any.
export { excerptOf } from './excerpt-of.ts';
export { findPages } from './find-pages.ts';
export { addressAt } from './found-address.ts';
export { matchAnswers, otherQueries } from './match-answers.ts';
export { narrowPages } from './narrow-pages.ts';
export { formatFoundDay } from './found-day.ts';
export { openPages } from './open-pages.ts';
export { suggestTitles } from './suggest-titles.ts';
