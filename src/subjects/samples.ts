// The subjects that draw sample data, one line each under their name in `data.ts`: `npm run sample` reads them.
// They are apart from `data.ts`, which every command and the build load.
export { drawSample as actions } from './actions/sample/draw-sample.ts';
export { drawSample as assignments } from './assignments/sample/draw-sample.ts';
export { drawSample as inspectionRounds } from './inspection-rounds/sample/draw-sample.ts';
export { drawSample as ledger } from './ledger/sample/draw-sample.ts';
export { drawSample as pairing } from './pairing/sample/draw-sample.ts';
export { drawSample as rankings } from './rankings/sample/draw-sample.ts';
export { drawSample as redBlackList } from './red-black-list/sample/draw-sample.ts';
export { drawSample as reports } from './reports/sample/draw-sample.ts';
