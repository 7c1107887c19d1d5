/** What the command says, besides the faults themselves. */
export const conformanceWords = {
  zh: {
    notRun: (schemas: string) => `没有核对：${schemas} 里没有标准的模式。`,
    notBuilt: (site: string) => `${site} 里没有建好的网站。先运行 npm run build。`,
    nothing: (site: string) =>
      `${site} 里没有数据包描述，或者没有数据目录：它不是这个平台建的，或者是旧的。先运行 npm run build。`,
    faults: (count: number) => `共 ${count} 处与标准不符。`,
    sound: (count: number) => `${count} 个数据包描述符合 Data Package 2.0，所列文件一致；数据目录符合 DCAT-AP 3。`,
  },
  en: {
    notRun: (schemas: string) => `Did not run: the standards’ schemas are not in ${schemas}.`,
    notBuilt: (site: string) => `There is no built site in ${site}. Run "npm run build" first.`,
    nothing: (site: string) =>
      `${site} has no data package, or no catalogue: this portal has not built it, or long ago. Run "npm run build" first.`,
    faults: (count: number) => `${count} ${count === 1 ? 'place differs' : 'places differ'} from the standards.`,
    sound: (count: number) =>
      `${count} data packages hold to Data Package 2.0 and fit their files; the catalogue holds to DCAT-AP 3.`,
  },
};
