import { expect, test } from 'vitest';
import { isNeeded, namesInScript, namesOnPage, sheetNeeds } from './sheet-needs.ts';

test.each([
  ['a class', '.card{color:red}', '<p class="card">'],
  ['one of several', '.card,.tile{color:red}', '<p class="big tile">'],
  ['all of a selector', '.card>.tile p{color:red}', '<p class="card"><b class="tile">'],
  ['an element', 'copy-text button{color:red}', '<copy-text><button>'],
  ['what stands in the dark, on paper or on a phone', '@media print{.card{color:red}}', '<p class="card">'],
  ['one of those in brackets', ':is(.card,.tile) a{color:red}', '<b class="tile"><a>'],
  ['what has something', 'main:has(>.card){color:red}', '<main><p class="card">'],
  ['not what is asked not to be there', '.card:not(.open){color:red}', '<p class="card">'],
])('a sheet is needed for %s', (_, css, html) => {
  const needs = sheetNeeds(css);
  expect(isNeeded(needs, namesOnPage(html))).toBe(true);
  expect(isNeeded(needs, namesOnPage('<article class="other"><em>card tile</em></article>'))).toBe(false);
});

test.each([
  ['the page itself', 'html[data-theme=dark]{color:red}'],
  ['anything', '.card,[hidden]{color:red}'],
  ['a font', '@font-face{font-family:A}.card{color:red}'],
  ['the paper', '@page{margin:0}.card{color:red}'],
])('a sheet for %s is needed by every page', (_, css) => {
  expect(sheetNeeds(css)).toBeNull();
});

test('the steps of a movement ask for nothing', () => {
  expect(sheetNeeds('@keyframes turn{from{rotate:0deg}to{rotate:1turn}}.card{animation:turn 1s}')).toEqual([['.card']]);
});

test('half of a selector is not enough', () => {
  expect(isNeeded(sheetNeeds('.card .tile{color:red}'), namesOnPage('<p class="card">'))).toBe(false);
});

test('what a script could put into a page stands in its texts alone', () => {
  expect(namesInScript('const tile=1;a.className="card open";b=`<copy-text>`')).toEqual(
    ['card', 'open', 'copy-text'].flatMap((name) => [name, `.${name}`]),
  );
});
