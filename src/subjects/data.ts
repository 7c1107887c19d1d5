// The subjects, one line each, as commands in plain Node know them: datasets, checks, notices. Pages: `views.ts`.
export { actions } from './actions/data.ts';
export { areas } from './areas/data.ts';
export { articles } from './articles/data.ts';
export { assignments } from './assignments/data.ts';
export { documents } from './documents/data.ts';
export { headquarters } from './headquarters/data.ts';
export { hotline } from './hotline/data.ts';
export { indicators } from './indicators/data.ts';
export { inspectionRounds } from './inspection-rounds/data.ts';
export { ledger } from './ledger/data.ts';
export { pairing } from './pairing/data.ts';
export { rankings } from './rankings/data.ts';
export { redBlackList } from './red-black-list/data.ts';
export { reports } from './reports/data.ts';
export { review } from './review/data.ts';
export { rivers } from './rivers/data.ts';
