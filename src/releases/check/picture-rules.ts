import type { Rule } from './rule.ts';

const run = {
  zh: '运行 npm run picture -- <文件>：去掉附带信息、缩小并改好文件名，再用它给出的文件。',
  en: 'Run npm run picture -- <file>: it removes what is attached, shrinks the picture and names it; use the file it writes.',
};

/** Rules on the contents of pictures. `{slots}` are filled from the problem. */
export const pictureRules = {
  'picture-type': {
    wrong: { zh: '图片“{found}”的内容其实是：{type}', en: 'the picture “{found}” really holds {type}' },
    allowed: {
      zh: 'JPEG、PNG、WebP 或 AVIF，文件名后缀与内容一致',
      en: 'JPEG, PNG, WebP or AVIF, with a name that ends as its content does',
    },
    remedy: run,
  },
  'picture-broken': {
    wrong: { zh: '图片“{found}”不完整，打不开', en: 'the picture “{found}” is not complete and cannot be opened' },
    allowed: { zh: '完整的图片文件', en: 'a whole picture' },
    remedy: { zh: '从相机或原始文件重新复制。', en: 'Copy it again from the camera or the source.' },
  },
  'picture-metadata': {
    wrong: {
      zh: '图片“{found}”附带拍摄或编辑信息（可能有地点、时间、设备、姓名）：{kinds}',
      en: 'the picture “{found}” carries what the camera or a program noted (place, time, device or name perhaps): {kinds}',
    },
    allowed: { zh: '只有图像本身', en: 'the image alone' },
    remedy: run,
  },
  'picture-large': {
    wrong: { zh: '图片“{found}”太大：{size}', en: 'the picture “{found}” is too large: {size}' },
    allowed: { zh: '长边不超过 2000 像素，文件不超过 1 MB', en: 'at most 2,000 pixels on its longer side and 1 MB' },
    remedy: run,
  },
  'picture-drawing': {
    wrong: {
      zh: 'SVG 图片“{found}”含有不允许的内容：{part}',
      en: 'the drawing “{found}” (SVG) holds what is not allowed: {part}',
    },
    allowed: {
      zh: '只有示例数据集可以用 SVG，且只含图形和文字，不含脚本、链接、外部引用',
      en: 'SVG in sample datasets alone, with shapes and words only: no script, link or reference to elsewhere',
    },
    remedy: {
      zh: '改用照片（JPEG、PNG、WebP 或 AVIF）：npm run picture -- <文件>。',
      en: 'Use a photo (JPEG, PNG, WebP or AVIF): npm run picture -- <file>.',
    },
  },
} as const satisfies Record<string, Rule>;
