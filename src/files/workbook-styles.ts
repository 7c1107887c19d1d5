import { printedDecimals } from '../core/printed-decimals.ts';

const mostDecimals = 15;
const firstNumber = 4;

/** The styles of cells, by their place in `stylesXml`. A number is shown with the decimals it is printed with. */
export const styleOf = {
  text: 0,
  head: 1,
  day: 2,
  code: 3,
  number: (printed: string): number => firstNumber + Math.min(printedDecimals(printed), mostDecimals),
};

const decimals = Array.from({ length: mostDecimals + 1 }, (_, count) => count);
const dayFormat = 200;
const numberFormat = (count: number): number => 201 + count;
const formatCode = (count: number): string => (count === 0 ? '0' : `0.${'0'.repeat(count)}`);

const wrapped = '<alignment vertical="top" wrapText="1"/>';
const top = '<alignment vertical="top"/>';
const cellFormats = [
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${wrapped}</xf>`,
  `<xf numFmtId="49" fontId="1" fillId="0" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyBorder="1" applyAlignment="1">${wrapped}</xf>`,
  `<xf numFmtId="${dayFormat}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  ...decimals.map(
    (count) =>
      `<xf numFmtId="${numberFormat(count)}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1">${top}</xf>`,
  ),
];

/** The part `xl/styles.xml`. */
export const stylesXml = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  `<numFmts count="${decimals.length + 1}"><numFmt numFmtId="${dayFormat}" formatCode="yyyy\\-mm\\-dd"/>`,
  ...decimals.map((count) => `<numFmt numFmtId="${numberFormat(count)}" formatCode="${formatCode(count)}"/>`),
  '</numFmts><fonts count="2"><font><sz val="11"/><name val="Arial"/></font><font><b/><sz val="11"/><name val="Arial"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="thin"><color auto="1"/></bottom><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  `<cellXfs count="${cellFormats.length}">${cellFormats.join('')}</cellXfs>`,
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join('');
