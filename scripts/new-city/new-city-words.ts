/** What `npm run new -- city` says. */
export const newCityWords = {
  zh: {
    done: (folder: string, count: number) => `已写好 ${folder}（${count} 个文件），检查无误，可以构建。`,
    added: (subjects: string) => `另外加上了所依据的专题：${subjects}。`,
    lacks: (isOfficial: boolean) =>
      isOfficial
        ? '还缺（以后用 npm run check 再问）：'
        : '还缺（以后用 npm run check 再问；site.config.ts 里的，等 demonstration 改成 false 才问）：',
    next: (folder: string, dataset: string | null) => `看一看：    SITE_CITY=${typed(folder)} npm run dev
检查：      SITE_CITY=${typed(folder)} npm run check
写文章：    SITE_CITY=${typed(folder)} npm run new -- article
${
  dataset === null
    ? ''
    : `发布数据：  先填 ${folder}/templates/ 里的空表（怎么填见同名的 .guide.csv），再运行
            SITE_CITY=${typed(folder)} npm run release -- ${dataset} ${typed(`${folder}/templates/${dataset}.csv`)} --reason first --note-zh "…" --note-en "…"
`
}构建：      SITE_CITY=${typed(folder)} SITE_OUT=${typed(`dist-${baseOf(folder)}`)} npm run build`,
    nothing: (folder: string, reason: string) => `没有写 ${folder}，什么都没有留下：\n${reason}`,
  },
  en: {
    done: (folder: string, count: number) => `${folder} is written (${count} files) and sound: it can be built.`,
    added: (subjects: string) => `Subjects that others need were added: ${subjects}.`,
    lacks: (isOfficial: boolean) =>
      isOfficial
        ? 'It still lacks (npm run check tells again):'
        : 'It still lacks (npm run check tells again; of site.config.ts once demonstration is false):',
    next: (folder: string, dataset: string | null) => `see it:      SITE_CITY=${typed(folder)} npm run dev
check it:    SITE_CITY=${typed(folder)} npm run check
an article:  SITE_CITY=${typed(folder)} npm run new -- article
${
  dataset === null
    ? ''
    : `data:        fill in an empty table of ${folder}/templates/ (its .guide.csv says how), then
             SITE_CITY=${typed(folder)} npm run release -- ${dataset} ${typed(`${folder}/templates/${dataset}.csv`)} --reason first --note-zh "…" --note-en "…"
`
}build it:    SITE_CITY=${typed(folder)} SITE_OUT=${typed(`dist-${baseOf(folder)}`)} npm run build`,
    nothing: (folder: string, reason: string) => `${folder} was not written, and nothing is left of it:\n${reason}`,
  },
};

const baseOf = (folder: string): string => folder.split(/[\\/]/).at(-1) ?? folder;

/** A path as a terminal takes it: in double quotes where it holds a space or a sign that means something there. */
const typed = (path: string): string =>
  /^[\p{L}\p{N}_.,:/@%+=\\-]+$/u.test(path) ? path : `"${path.replaceAll(/["$`]/g, String.raw`\$&`)}"`;
