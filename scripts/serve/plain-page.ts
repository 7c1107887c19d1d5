/** A page in both languages that needs no other file: for answers that stand in place of a page. */
export const plainPage = ({ zh, en }: { zh: string; en: string }): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="robots" content="noindex"><title>${zh.split(/[，。]/)[0] ?? ''}</title></head>
<body><p>${zh}</p><p lang="en">${en}</p></body>
</html>
`;

/** What is answered where a request cannot be one for a page, by its status. */
export const refusedRequests = {
  400: { zh: '这个网址写得不对，无法识别。', en: 'This address is not written as an address can be.' },
  405: { zh: '这里只能阅读，不能提交。', en: 'Pages here can be read, and nothing can be sent to them.' },
} as const;

/** For any other answer that has no page of its own. */
export const cannotAnswer = {
  zh: '暂时无法显示，请过一会儿再来。',
  en: 'This cannot be shown now. Please come back later.',
};
