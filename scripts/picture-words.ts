/** What `npm run picture` takes and does. */
export const pictureCommand = {
  name: 'npm run picture',
  does: {
    zh: '准备照片：转正，缩到 2000 像素、1 MB 以内，去掉拍摄信息，按内容命名。原文件不动。',
    en: 'Prepares photos: turns them upright, shrinks them to 2,000 pixels and 1 MB, removes what the camera noted, and names them by content. The originals stay as they are.',
  },
  operands: [{ name: '<file.jpg> …', does: { zh: '一个或多个照片文件', en: 'one photo or several' }, mayRepeat: true }],
};

/** What `npm run picture` says, in the language of the terminal. */
export const pictureWords = {
  zh: {
    none: '请写明照片文件。',
    absent: (file: string) => `找不到文件：${file}`,
    unreadable: (file: string) =>
      `${file}：打不开，不是完整的 JPEG、PNG、WebP、AVIF、GIF 或 TIFF 图片。苹果手机的 HEIC 照片请先在手机或“预览”中导出为 JPEG；SVG 请导出为 PNG。`,
    closed: (file: string) => `${file}：读不了。请确认您有读取的权限，也没有别的程序正占用它，再运行一次。`,
    unwritten: (file: string, written: string, cause: string) =>
      `${file}：已准备好，但写不到 ${written}。${cause}请把照片复制到可以写入的文件夹，再运行一次。`,
    written: (file: string, written: string, size: string, removed: string) =>
      `${file}\n  → ${written}（${size}${removed === '' ? '' : `；已去掉 ${removed}`}）`,
    next: [
      '数据集的照片：把新文件放到 data/<数据集>/pictures/，在表格里填它的文件名。',
      '文章的图片：把新文件放到 content/articles/<zh 或 en>/，文中写 <Figure src="文件名" alt="图上有什么" />。',
      '原文件没有改动，不要提交。照片上不能有人脸、车牌、证件：程序看不出来，请自己看一遍。',
    ],
  },
  en: {
    none: 'Name the files of the photos.',
    absent: (file: string) => `There is no file ${file}`,
    unreadable: (file: string) =>
      `${file} cannot be opened: it is not a complete JPEG, PNG, WebP, AVIF, GIF or TIFF. Export HEIC photos of an Apple phone as JPEG first, and SVG as PNG.`,
    closed: (file: string) =>
      `${file} cannot be read. Make sure that you have permission to read it and that no other program has it open, then run the command again.`,
    unwritten: (file: string, written: string, cause: string) =>
      `${file} is prepared, but ${written} cannot be written. ${cause} Copy the photo into a folder in which you may write, then run the command again.`,
    written: (file: string, written: string, size: string, removed: string) =>
      `${file}\n  → ${written} (${size}${removed === '' ? '' : `; removed: ${removed}`})`,
    next: [
      'For a dataset: put the new file into data/<dataset>/pictures/ and enter its name in the table.',
      'For an article: put the new file into content/articles/<zh or en>/ and write <Figure src="its name" alt="what it shows" />.',
      'The original has not been changed; do not commit it. A photo may show no face, plate or document: no program sees that, so look for yourself.',
    ],
  },
};
