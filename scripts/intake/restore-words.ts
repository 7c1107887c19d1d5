import type { Restored } from './restore.ts';

type Say = (restored: Restored) => string;
const places = (seqs: readonly number[], most = 20): string =>
  seqs.slice(0, most).join(', ') + (seqs.length > most ? ' …' : '');

/** What a restore says it did, and what nobody can know any more. */
export const restoreWords = {
  zh: {
    notEmpty: (folder: string) =>
      `${folder} 不是空的：恢复要在原处新建数据文件夹，不覆盖任何内容。\n  处理：停下服务，把它移到一边（mv），再以 --old 指明移到了哪里。`,
    noCopy: (from: string) => `${from} 里没有备份：应为一份备份，或放着各份备份的文件夹（未做完的 .part 不算）。`,
    unsound: (from: string) => `${from} 里最近的备份已损坏，什么也没有做。\n  处理：指明更早的一份。`,
    together: '--old 和 --accept-loss 要和 --restore 一起用。',
    same: '--restore、--old 和 INTAKE_DATA 要是三个不同的文件夹，谁也不在谁里面。',
    restored: (({ copy, reports, photos, since, removed }) =>
      `已由 ${copy} 恢复，并核对过：举报 ${reports} 件，照片 ${photos} 张。备份之后收到、从旧文件夹取回 ${since} 件；备份之后撤回、删除或去掉联系方式、已照样做的 ${removed} 件。`) as Say,
    next: (old: string | undefined) =>
      `现在可以启动服务。${old === undefined ? '' : `看过没有问题后，销毁旧文件夹 ${old}：里面有别人要求删除的内容。`}`,
    lostPhotos: (seqs: number[]) =>
      `备份和旧文件夹里都没有完好的照片，已从这些举报中去掉：${places(seqs)}。更早的备份里可能还有。`,
    sealed: (seqs: number[]) => `这些举报的联系方式打不开（内容已损坏）：${places(seqs)}。`,
    unknown: (({ old, unread, unknown, newest }) =>
      [
        {
          whole: '旧文件夹不是这份备份的后来。',
          part: `旧文件夹的数据库已损坏；读不出的举报：${unread} 件。`,
          unreadable: '旧文件夹里没有可读的数据库。',
          'not-named': '没有指明旧文件夹（--old）。',
        }[old],
        `无法知道：备份中的 ${unknown} 件举报，此后有没有被撤回、删除、更正或去掉联系方式${old === 'whole' ? '' : '；此后还收到过哪些举报（已经丢失）'}。备份所知的最后时间：${newest ?? '没有举报'}。`,
      ].join('\n')) as Say,
    refused:
      '什么也没有做。\n  处理：能找到或修好旧文件夹，就用 --old 指明它；确实没有了，加上 --accept-loss 再运行。启动后请在网站上说明：从备份的时间起举报、撤回或删除过的人，要再做一次。',
    accepted: '这些内容照备份恢复。请在网站上说明：从备份的时间起举报、撤回或删除过的人，要再做一次。',
  },
  en: {
    notEmpty: (folder: string) =>
      `${folder} is not empty: a restore makes a new data folder in its place, and writes over nothing.\n  to do: Stop the server, move the folder aside (mv), and name by --old where it is now.`,
    noCopy: (from: string) =>
      `There is no copy in ${from}: allowed is a copy, or the folder in which copies lie (.part is one that was not finished).`,
    unsound: (from: string) =>
      `The newest copy in ${from} is damaged, and nothing was done.\n  to do: Name an earlier one.`,
    together: '--old and --accept-loss go with --restore.',
    same: '--restore, --old and INTAKE_DATA must be three folders, none inside another.',
    restored: (({ copy, reports, photos, since, removed }) =>
      `Restored from ${copy} and verified: reports ${reports}, photos ${photos}. Received since the copy and carried over: ${since}. Withdrawn, deleted or without contact data since the copy, and so here too: ${removed}.`) as Say,
    next: (old: string | undefined) =>
      `The server can be started now.${old === undefined ? '' : ` When all is well, destroy the old folder ${old}: it holds what people had deleted.`}`,
    lostPhotos: (seqs: number[]) =>
      `Neither the copy nor the old folder has these photos whole; they are taken out of the reports ${places(seqs)}. An earlier copy may have them.`,
    sealed: (seqs: number[]) => `Contact data that cannot be opened (it is damaged), of the reports ${places(seqs)}.`,
    unknown: (({ old, unread, unknown, newest }) =>
      [
        {
          whole: 'The old folder is not what became of this copy.',
          part: `The database of the old folder is damaged; reports that cannot be read: ${unread}.`,
          unreadable: 'There is no database in the old folder that can be read.',
          'not-named': 'No old folder is named (--old).',
        }[old],
        `What cannot be known: which of ${unknown} reports of the copy were withdrawn, deleted, corrected or lost their contact data since${old === 'whole' ? '' : '; and which reports came since: they are lost'}. The newest time that the copy knows: ${newest ?? 'it has no report'}.`,
      ].join('\n')) as Say,
    refused:
      'Nothing was done.\n  to do: If the old folder can be found or repaired, name it by --old. If it is gone for good, run this again with --accept-loss; then say on the site that whoever reported, withdrew or deleted since the copy must do so once more.',
    accepted:
      'They are as the copy has them. Say on the site that whoever reported, withdrew or deleted since the copy must do so once more.',
  },
};
