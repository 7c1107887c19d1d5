import type { Words } from '../../core/words.ts';

/** A file that is no CSV, whatever its name says: what it is, and how its figures become a CSV. */
export interface FileKind {
  name: Words;
  cure: Words;
}

const saveAsCsv: Words = {
  zh: '用 Excel 或 WPS 打开，“另存为 → CSV UTF-8（逗号分隔）”；只改文件名不行。',
  en: 'Open it in Excel or WPS and choose “Save as → CSV UTF-8 (comma delimited)”; renaming it is not enough.',
};
const exportAsCsv: Words = {
  zh: '用原来的软件打开，导出为 CSV（编码 UTF-8）；只改文件名不行。',
  en: 'Open it in the program it comes from and export it as CSV (UTF-8); renaming it is not enough.',
};
const typeIn: Words = {
  zh: '向提供者要表格文件，或把数字录入表格，再另存为 CSV UTF-8。',
  en: 'Ask for the figures as a spreadsheet, or type them into one, and save it as CSV UTF-8.',
};
const unpack: Words = {
  zh: '先解压，再用其中的表格另存为 CSV UTF-8。',
  en: 'Unpack it, and save the spreadsheet in it as CSV UTF-8.',
};
const unlock: Words = {
  zh: '用密码打开，取消保护，再“另存为 → CSV UTF-8（逗号分隔）”。',
  en: 'Open it with its password, take the protection off and choose “Save as → CSV UTF-8 (comma delimited)”.',
};

const kind = (zh: string, en: string, cure: Words): FileKind => ({ name: { zh, en }, cure });

/** Each kind by the text its bytes begin with, and a word further on where that is not enough; the first that fits. */
const kinds: { begins: RegExp; holds?: string; is: FileKind }[] = [
  {
    begins: /^PK\x03\x04/,
    holds: 'opendocument.spreadsheet',
    is: kind('ODS 表格', 'an OpenDocument spreadsheet (.ods)', exportAsCsv),
  },
  { begins: /^PK\x03\x04/, holds: '.iwa', is: kind('Numbers 表格', 'a Numbers spreadsheet (.numbers)', exportAsCsv) },
  { begins: /^PK\x03\x04/, holds: 'xl/', is: kind('Excel 工作簿（.xlsx）', 'an Excel workbook (.xlsx)', saveAsCsv) },
  { begins: /^PK\x03\x04/, holds: 'word/', is: kind('Word 文档（.docx）', 'a Word document (.docx)', typeIn) },
  { begins: /^PK\x03\x04/, is: kind('ZIP 压缩包', 'a ZIP archive', unpack) },
  { begins: /^Rar!|^7z\xBC\xAF|^\x1F\x8B/, is: kind('压缩包', 'an archive', unpack) },
  {
    begins: /^\xD0\xCF\x11\xE0/,
    holds: utf16('EncryptedPackage'),
    is: kind('加了密码的 Excel 工作簿', 'an Excel workbook with a password', unlock),
  },
  {
    begins: /^\xD0\xCF\x11\xE0/,
    holds: utf16('WordDocument'),
    is: kind('Word 文档（.doc）', 'a Word document (.doc)', typeIn),
  },
  {
    begins: /^\xD0\xCF\x11\xE0/,
    is: kind('Excel 或 WPS 工作簿（.xls、.et）', 'an Excel or WPS workbook (.xls, .et)', saveAsCsv),
  },
  { begins: /^%PDF-/, is: kind('PDF', 'a PDF', typeIn) },
  { begins: /^\{\\rtf/, is: kind('RTF 文档', 'an RTF document', typeIn) },
  { begins: /^\x89PNG|^\xFF\xD8\xFF|^GIF8|^RIFF/, is: kind('图片', 'a picture', typeIn) },
  {
    begins: /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|head|meta|table|style|\?xml|\w+:workbook)/i,
    is: kind(
      '网页或 XML（网站导出的“Excel”常是这种）',
      'a web page or XML (what many sites export as “Excel”)',
      saveAsCsv,
    ),
  },
];

/** What a file is that is no CSV; null where nothing speaks against one. Told by its bytes, never by its name. */
export function fileKind(bytes: Uint8Array): FileKind | null {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const begin = buffer.toString('latin1', 0, 200);
  const found = kinds.find(
    ({ begins, holds }) => begins.test(begin) && (holds === undefined || buffer.includes(holds, 0, 'latin1')),
  );
  return found?.is ?? null;
}

function utf16(word: string): string {
  return Buffer.from(word, 'utf16le').toString('latin1');
}
