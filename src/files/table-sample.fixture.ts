import type { TableFile } from './table-file.ts';

const words = (zh: string, en: string) => ({ zh, en });

/** A small table with what is hard in it: formulas, commas, empty cells, printed precision, days before 1900. */
export const sampleTable: TableFile = {
  name: 'checks.sample.2022-05-16',
  title: words('示例检查', 'Sample checks'),
  columns: [
    { name: 'id', title: words('编号', 'Id'), kind: 'code' },
    { name: 'place', title: words('地点', 'Place'), kind: 'text', description: words('示例的地点', 'Where, invented') },
    { name: 'rate', title: words('比率', 'Rate'), kind: 'number', unit: words('%', '%') },
    { name: 'on', title: words('日期', 'Day'), kind: 'day' },
    { name: 'found', title: words('发现', 'Found'), kind: 'codes', values: [{ code: 'S1', title: words('甲', 'A') }] },
    { name: 'provenance', title: words('性质', 'Provenance'), kind: 'code' },
  ],
  rows: [
    { id: '001', place: '=1+1', rate: '95.90', on: '2022-05-16', found: 'S1;S2', provenance: 'sample' },
    { id: '2', place: 'a, "b"\nc', rate: '-5', on: null, found: 'S1', provenance: 'sample' },
    {
      id: '410200',
      place: '_x0041_ <示例> & \u000bß',
      rate: null,
      on: '1899-12-31',
      found: null,
      provenance: 'sample',
    },
    { id: '4', place: '@示例', rate: '0.000', on: '2024-02-29', provenance: 'sample' },
  ],
  source: [
    { name: 'provenance', label: words('性质', 'Provenance'), text: words('示例数据', 'sample data') },
    { name: 'dataset', label: words('数据集', 'Dataset'), text: 'checks' },
  ],
};
