import { mutantsIn } from '../mutant.ts';

/** Faults of taking reports: what is lost, told to the wrong person or let in. */
export const intakeFaults = mutantsIn('rules', {
  'intake/check-report.ts': [
    { find: "written('consent') !== consentGiven", replace: 'false', harm: 'personal data is taken without consent' },
    { find: 'seen > today', replace: 'seen >= today', harm: 'what was seen today cannot be reported' },
    {
      find: 'const length = [...text].length;',
      replace: 'const length = text.length;',
      harm: 'rare characters count double',
    },
    { find: ".replaceAll(unseen, '')", replace: '', harm: 'a text reads otherwise than it is written' },
  ],
  'report-numbers.ts': [
    { find: '(place % 2 === 0 ? 2 : 1)', replace: '1', harm: 'a slip in a number is not noticed' },
    {
      find: 'hash.slice(shardDigits) }',
      replace: 'hash.slice(shardDigits, 8) }',
      harm: 'two reports share a published state',
    },
  ],
  'intake-settings.ts': [{ find: 'demonstration || (', replace: '(', harm: 'a demonstration takes real reports' }],
  'core/intake/report-status.ts': [
    {
      find: "withdrawn: ['deleted']",
      replace: "withdrawn: ['deleted', 'accepted']",
      harm: 'what was taken back is published',
    },
  ],
  'rate-limits.ts': [
    { find: 'counts.size < mostNetworks', replace: 'true', harm: 'a flood of addresses fills the memory' },
    { find: '{ name: named(0, 48), times: 3 },', replace: '', harm: 'one customer of IPv6 is as many as they like' },
    { find: 'fourth & 0xff00', replace: 'fourth', harm: 'a /56 counts as 256 customers' },
  ],
  'contact-vault.ts': [
    {
      find: 'sealing.setAAD(Buffer.from(number));',
      replace: "sealing.setAAD(Buffer.from(''));",
      harm: 'contact data cannot be opened',
    },
  ],
  'intake/markup.ts': [
    { find: "'<': '&lt;'", replace: "'<': '<'", harm: 'a script in a report runs in the reader’s browser' },
  ],
  'check-photo.ts': [
    { find: '.autoOrient()', replace: '.autoOrient().keepMetadata()', harm: 'a photo tells where its owner lives' },
    {
      find: "if (format === undefined) return 'not-a-photo';",
      replace: '',
      harm: 'any file that the library can read is opened',
      survives: 'the format that the library finds is held against it too; the first look spares the decoders',
    },
    { find: 'limitInputPixels: mostPixels', replace: 'limitInputPixels: false', harm: 'a small file fills the memory' },
  ],
  'take-report.ts': [
    { find: 'const meanwhile = earlier();', replace: 'const meanwhile = null;', harm: 'a double send is two reports' },
    {
      find: 'sending.contentHash !== contentHash',
      replace: 'false',
      harm: 'a report is swallowed by another’s key',
    },
    {
      find: '!isUntouched(sending.report)',
      replace: 'false',
      harm: 'a new report is swallowed by one that was withdrawn or deleted',
    },
  ],
  'own-report.ts': [
    { find: '!row || !isRight', replace: '!row', harm: 'whoever has the number may delete the report' },
  ],
  'intake/expire.ts': [
    {
      find: "settled: 'ended_at'",
      replace: "settled: 'received_at'",
      harm: 'contact data goes before the case has ended',
    },
  ],
  'triage/decide.ts': [
    {
      find: 'revisionOf(store, seq) !== revision',
      replace: 'false',
      harm: 'what the desk never saw is published',
      survives: 'the command looks first; this is for what changes between the two',
    },
    {
      find: 'revisionOf(store, row.seq) !== seen',
      replace: 'false',
      harm: 'a photo that the desk never saw is published',
    },
  ],
  'intake/load.ts': [
    { find: 'held.bytes + count > mostBytes', replace: 'false', harm: 'one sender holds the memory of all' },
  ],
  'export-rows.ts': [
    { find: 'looked_at !== null', replace: 'true', harm: 'a photo is published that nobody has looked at' },
    {
      find: ' AND is_test = 0 AND ledger_facts',
      replace: ' AND ledger_facts',
      harm: 'a test becomes a row of the ledger',
    },
  ],
  'publish-states.ts': [{ find: ' WHERE is_test = 0', replace: '', harm: 'tests are counted among reports' }],
  'intake/address.ts': [
    { find: ".split(',').at(-1)", replace: ".split(',').at(0)", harm: 'a sender passes for as many as they like' },
  ],
  'intake/log.ts': [
    {
      find: "route: route === '/*' || route === '*' ? null : route",
      replace: 'route: asked.req.url',
      harm: 'numbers and names are in the log',
    },
  ],
});
