import { mutantsIn } from '../mutant.ts';

/** What a release changed, what that asks of those who use the data, and the files that say so. */
export const releaseChangeFaults = [
  ...mutantsIn('rules', {
    'state/change-class.ts': [
      {
        find: "if (isEnd && from === null && to !== null) return 'breaking';",
        replace: '',
        harm: 'a code ends, and those who use it are told of a correction',
      },
      {
        find: 'isEnd && from === null && to !== null',
        replace: 'isEnd && to !== null',
        harm: 'the corrected day of a code that had ended is told as its end',
      },
      {
        find: 'from === null && to !== null',
        replace: 'from !== to',
        harm: 'a code that is used again is told as ended',
      },
      {
        find: "if (isNewColumn) return 'addition';",
        replace: '',
        harm: 'the first cells of a new column are told as corrections',
      },
      {
        find: "change === 'update' || change === 'new'",
        replace: "change === 'update'",
        harm: 'a row that is entered anew is told as a correction',
      },
      {
        find: "change === 'update' || change === 'new'",
        replace: 'change !== null',
        harm: 'a correction is told as an update',
      },
      {
        find: "change !== null || reason === 'correction'",
        replace: "reason === 'correction'",
        harm: 'a cell that a corrected row fills in is told as an addition',
      },
      {
        find: "change !== null || reason === 'correction'",
        replace: 'change !== null',
        harm: 'a correction of a whole table that fills in a cell is told as an addition',
      },
      {
        find: "if (from === null) return 'addition';",
        replace: '',
        harm: 'a cell that was empty and is filled in is told as a published fault',
      },
      {
        find: "reason === 'structure' && kind === 'text' ? 'update' : 'correction'",
        replace: "'update'",
        harm: 'nobody is told that a published cell was wrong',
      },
      {
        find: "reason === 'structure' && kind === 'text'",
        replace: "reason === 'structure'",
        harm: 'a figure that a release of new columns changes is told as a matter of wording',
      },
      {
        find: "added > 0 || columns.some(({ what }) => what === 'column-added')",
        replace: 'added > 0',
        harm: 'a new column without a cell is no change',
      },
      {
        find: "added > 0 || columns.some(({ what }) => what === 'column-added')",
        replace: "columns.some(({ what }) => what === 'column-added')",
        harm: 'a release with new rows alone is told as one that changed nothing',
      },
      { find: 'key !== null || removed', replace: 'removed', harm: 'another key is no change' },
      { find: 'removed > 0 || ', replace: '', harm: 'a row that is gone is no change' },
      {
        find: "columns.some(({ what }) => what !== 'column-added')",
        replace: "columns.some(({ what }) => what === 'column-gone')",
        harm: 'a column of another name is no change',
      },
      {
        find: 'cell.class === one',
        replace: 'true',
        harm: 'corrections are counted among the updates',
      },
      {
        find: 'rows: new Set(own.map((cell) => cell.key)).size',
        replace: 'rows: own.length',
        harm: 'two cells of one row are told as two rows',
      },
      {
        find: 'changeClasses.filter((one) => found.has(one))',
        replace: '[...found]',
        harm: 'a release that breaks what points at it is told as a correction',
      },
    ],
    'state/release-changes.ts': [
      {
        find: 'column.endsRow ? [name] : []',
        replace: '[]',
        harm: 'the end of a code is told as a correction',
      },
      {
        find: 'header.includes(at.header) ? [[at.name, at.header]] : []',
        replace: '[[at.name, at.header]]',
        harm: 'a column that no file had before is not told as new',
      },
      {
        find: 'columnsAt(dataset, entry.release)',
        replace: "columnsAt(dataset, '9999-12-31')",
        harm: 'a column of another name is told as one that is gone and one that came',
      },
      { find: 'if (from === to) return [];', replace: '', harm: 'columns that stay are told as renamed' },
      {
        find: "to === null ? 'column-gone' : 'column-renamed'",
        replace: "'column-renamed'",
        harm: 'a column that is gone is told as renamed',
      },
      {
        find: 'entry.release === release) - 1]',
        replace: 'entry.release === release) - 2]',
        harm: 'a release is compared with the one before the one before it',
      },
      {
        find: "what === 'column-added' ? [column] : []",
        replace: '[column]',
        harm: 'corrections in a renamed column are told as additions',
      },
      {
        find: '[...revised, ...added.flatMap((key) => returnedCells(history, rowAt(release, key)))]',
        replace: 'revised',
        harm: 'a row is taken out, comes back with another figure, and nobody is told',
      },
      {
        find: '`${last.entry.key}` === `${own.entry.key}` ? null :',
        replace: 'true ? null :',
        harm: 'rows are named by other columns, and programs that join by them are not told',
      },
      {
        find: 'reasons.get(key)?.change ?? null',
        replace: 'null',
        harm: 'an entry that goes on is told as a correction',
      },
      {
        find: "if (releases !== 'upsert') return [];",
        replace: '',
        harm: 'each row of a whole table gives a reason that is empty',
      },
      {
        find: 'history[history.indexOf(record) - 1]',
        replace: 'history[0]',
        harm: 'a row that comes back is compared with its very first state',
      },
    ],
    'state/told-changes.ts': [
      {
        find: '[...grave, ...cells]',
        replace: 'cells',
        harm: 'a feed tells five rows that went on, and not the one that was wrong',
      },
      { find: '.slice(0, toldRows)', replace: '', harm: 'a feed tells every row of a release' },
    ],
    'read/write-changes.ts': [
      {
        find: "writeRecord([...[release, date, '', 'first-release', '', '', '', ''], ...[reason, note.zh, note.en, provenance]])",
        replace: "''",
        harm: 'the changes of sample data with one release do not say that they are of sample data',
      },
      {
        find: 'change ?? entry.reason, note.zh',
        replace: 'entry.reason, note.zh',
        harm: 'a corrected row is told as updated',
      },
      {
        find: "note.en ?? '', provenance]",
        replace: "note.en ?? '', 'official']",
        harm: 'a line of sample data calls itself official',
      },
      {
        find: "write('', 'release'",
        replace: "write(classesOf(changes)[0] ?? '', 'release'",
        harm: 'a release that was made for new figures is called a correction in one column and an update in another',
      },
      {
        find: "what === 'column-added' ? 'addition' : 'breaking'",
        replace: "'addition'",
        harm: 'a column that is gone is told as an addition',
      },
      {
        find: "for (const row of removed) write('breaking', 'row-removed', row);",
        replace: '',
        harm: 'rows vanish from the data and from the file of its changes',
      },
      {
        find: "if (key) write('breaking', 'key-changed', '', [null, key.from.join('|'), key.to.join('|')]);",
        replace: '',
        harm: 'the file of changes is silent about another key',
      },
      {
        find: 'note.zh === null && note.en === null ?',
        replace: 'note.zh === null || note.en === null ?',
        harm: 'the note of a row that has one in Chinese alone is lost',
      },
      {
        find: 'class: classes[0] ?? null',
        replace: 'class: classes[0]',
        harm: 'a program finds no class where a release changed nothing',
      },
    ],
  }),
  ...mutantsIn('model', {
    'fold-changes.ts': [
      {
        find: 'from: before ? before.from : from,\n        class',
        replace: 'from,\n        class',
        harm: 'a cell corrected twice is compared with the figure in between',
      },
      {
        find: 'before ? graver(before.class, kind) : kind',
        replace: 'kind',
        harm: 'a correction is hidden behind the update that followed it',
      },
      {
        find: 'changeClasses.indexOf(left) < changeClasses.indexOf(right)',
        replace: 'changeClasses.indexOf(left) > changeClasses.indexOf(right)',
        harm: 'the lightest of two changes is told',
      },
      {
        find: '!row.wasThere && row.isThere',
        replace: '!row.wasThere',
        harm: 'a row that came and went is told as new',
      },
      {
        find: 'row.wasThere && !row.isThere',
        replace: '!row.isThere',
        harm: 'a row that neither release has is told as gone',
      },
      { find: '!gone.has(column) && ', replace: '', harm: 'cells of a column that is gone are told as changed' },
      {
        find: 'isNumber(column) ? sameNumber(from, to) : from === to',
        replace: 'from === to',
        harm: '82.0 that was 82 is told as a change',
      },
      {
        find: 'from.join() === to.join() ? null :',
        replace: 'false ? null :',
        harm: 'a key that is as before is told as another',
      },
    ],
  }),
  ...mutantsIn('views', {
    'change-summary.ts': [
      {
        find: 'removed > 0 ?',
        replace: 'false ?',
        harm: 'a release that took rows out does not say how many',
      },
    ],
    'core/change-files.ts': [
      {
        find: "provenance === 'sample' ? ['sample'] : []",
        replace: '[]',
        harm: 'changes of sample data are saved under a name that does not say so',
      },
      { find: 'releases.slice(1)', replace: 'releases', harm: 'the first release has a file of changes without any' },
    ],
  }),
];
