import { mutantsIn } from '../mutant.ts';

/** Faults of taking reports: what is lost, told to the wrong person or let in. */
export const intakeFaults = mutantsIn('rules', {
  'intake/check-report.ts': [
    {
      find: '(linedFields.includes(field) ? plainText : oneLine)',
      replace: 'plainText',
      harm: 'a place or a name has lines that pass for others',
    },
    {
      find: "choice !== '' && choice !== service.choice",
      replace: 'false',
      harm: 'a report is filed under a kind that its sender left again',
    },
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
    { find: ".replaceAll('O', '0')", replace: '', harm: 'a number that was copied with an O is refused' },

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
      find: "state !== 'received' && state !== 'accepted'",
      replace: "state !== 'received'",
      harm: 'contact data goes while the report is being handled',
    },

    {
      find: "withdrawn: ['deleted']",
      replace: "withdrawn: ['deleted', 'accepted']",
      harm: 'what was taken back is published',
    },
  ],
  'form-sendings.ts': [
    {
      find: 'earlier && !earlier.sending?.isUnread',
      replace: 'false',
      harm: 'whoever sends the same words is told the code of another’s report',
    },
    {
      find: 'WHERE is_read = 0 AND ',
      replace: 'WHERE ',
      harm: 'whoever sends the same words is told the code that was read while theirs was at work',
    },
    {
      find: "if (row?.['answer'] !== turn) return false;",
      replace: '',
      harm: 'two people have the code of one report',
    },
    {
      find: 'max(coalesce(answer, 0), ?)',
      replace: '?',
      harm: 'the answer that a browser shows is not the one that tells the code',
    },
    {
      find: '[address, fields, photos',
      replace: '[fields, photos',
      harm: 'what somebody sends elsewhere is taken for the same report',
    },
    {
      find: 'earlier?.key ?? keyAt',
      replace: 'keyAt',
      harm: 'a double press across two periods is two reports',
    },
  ],
  'answer-pass.ts': [
    {
      find: 'Number(until) > Date.parse(nowOf(intake))',
      replace: 'true',
      harm: 'the address of an answer leads to the code for ever',
    },
    {
      find: 'if (leadsTo !== page) return null;',
      replace: '',
      harm: 'the code is read on another page, and told again to the next',
    },
  ],
  'follow-routes.ts': [
    {
      find: "body.fields['sure'] !== 'yes'",
      replace: 'false',
      harm: 'a report is withdrawn or deleted by one tap',
    },
  ],
  'report-form-page.ts': [
    {
      find: "const key = before === null ? textOf(fields[keyField]) : '';",
      replace: 'const key = textOf(fields[keyField]);',
      harm: 'another report is refused again and again under the key of the first',
    },
    { find: 'hadPhotos ? `', replace: 'false ? `', harm: 'photos are missing from a report and nobody was told' },
  ],
  'service-choices.ts': [
    {
      find: "message === '' && chosen === code",
      replace: 'chosen === code',
      harm: 'the kind that contradicts the choice is sent by the next press',
    },
  ],
  'rate-limits.ts': [
    { find: 'counts.size < mostNames', replace: 'true', harm: 'a flood of addresses fills the memory' },
    {
      find: '(within.get(wider) ?? 0) >= most',
      replace: 'false',
      harm: 'a few networks shut out everybody who has not sent yet',
    },
    {
      find: 'if (isOfStrangers) addTo(counts, name, -1);',
      replace: 'addTo(counts, name, 0);',
      harm: 'what is refused uses up the share of strangers',
    },
    { find: 'provider === null ? 4 : 6', replace: '4', harm: 'a flood from IPv6 shuts out IPv4' },
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
    {
      find: 'limitInputPixels: mostPixels',
      replace: 'limitInputPixels: false',
      harm: 'a small file fills the memory',
      survives: 'the head of the photo is judged first; this is for a decoder that finds more than the head says',
    },
    { find: 'if (fault) return fault;', replace: '', harm: 'a small photo keeps the server at work for a minute' },
    {
      find: "if (isGone()) throw wrong('stalled');",
      replace: '',
      harm: 'whoever sends and hangs up keeps the server at work',
    },
  ],
  'photo-cost.ts': [
    { find: 'scans > mostScans', replace: 'false', harm: 'a photo is gone through a hundred times' },
    {
      find: 'isAtOnce ? mostPixelsAtOnce : mostPixels',
      replace: 'mostPixels',
      harm: 'photos that are unfolded whole fill the memory',
    },
  ],
  'jpeg-scans.ts': [
    { find: 'if (marker === endOfImage) break;', replace: '', harm: 'the photos of some cameras are refused' },
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
  'client/send-report.ts': [
    {
      find: 'request.timeout = performance.now() - began + patienceMs;',
      replace: '',
      harm: 'on a slow line a report with photos is begun anew for ever',
    },
  ],
  'settle-sending.ts': [
    {
      find: "? 'arrived' : 'another'",
      replace: "? 'arrived' : 'arrived'",
      harm: 'a report is thrown away because another one was sent with its key',
    },
    {
      find: 'isWhole: isSame(earlier, sending, isLocale)',
      replace: 'isWhole: true',
      harm: 'what was changed after an answer was lost is deleted unsent',
    },
  ],
  'own-report.ts': [
    { find: '!row || !isRight', replace: '!row', harm: 'whoever has the number may delete the report' },
    {
      find: 'present.size + fresh.size > reportLimits.photos',
      replace: 'false',
      harm: 'photos are drawn that no report has a place for',
    },
  ],
  'intake/expire.ts': [
    {
      find: 'isRight ? null : judgeClock(store, now)',
      replace: 'null',
      harm: 'a clock that stands at 2099 deletes everything',
    },

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
  'intake/app.ts': [
    {
      find: "sends.test(req.path) ? 'send' : 'own'",
      replace: "'send'",
      harm: 'looking at one’s own report uses up what may be sent',
    },
  ],
  'same-origin.ts': [
    {
      find: "if (stood !== undefined && stood !== 'none') return false;",
      replace: '',
      harm: 'a page of a neighbour sends reports in its readers’ names',
    },
    {
      find: 'return reached === host || reached === hostname;',
      replace: 'return true;',
      harm: 'a page of any site sends reports in its readers’ names',
    },
  ],
  'intake/load.ts': [
    { find: 'held.bytes + count > mostBytes', replace: 'false', harm: 'one sender holds the memory of all' },
    { find: 'held.photos + count > mostPhotos', replace: 'false', harm: 'one sender shuts out every other photo' },
    {
      find: 'isFirst ? loads : most',
      replace: 'most',
      harm: 'ten senders of photos shut out whoever has one report to send',
    },
    {
      find: 'isLittle ? loads : most',
      replace: 'most',
      harm: 'three senders who hold large bodies shut out every small one',
    },
  ],
  'export-rows.ts': [
    { find: 'looked_at !== null', replace: 'true', harm: 'a photo is published that nobody has looked at' },
    {
      find: ' AND is_test = 0 AND ledger_facts',
      replace: ' AND ledger_facts',
      harm: 'a test becomes a row of the ledger',
    },
    {
      find: 'stampOf(row, photosOf(store, seq)) === stamp',
      replace: 'true',
      harm: 'what was deleted while an export was at work is published',
    },
    {
      find: ': { ...written, seen, left };',
      replace:
        ': { ...written, seen: new Map([...written.ids.keys()].map((seq) => [seq, seen.get(seq) ?? String()])), left };',
      harm: 'the desk is asked to bring back the photo of a report that was deleted',
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
  'judge-clock.ts': [
    { find: 'ahead < -mostBack', replace: 'false', harm: 'a clock that has gone back makes all reports new' },
    {
      find: "for (const column of ['received_at', 'changed_at', 'ended_at'])",
      replace: 'for (const column of [])',
      harm: 'what came while the clock was wrong is kept for seventy years',
    },
  ],
  'describe-report.ts': [
    {
      find: '...(isPublished(row) ? serviceEntry(asked, row) : { service_name: null, service_code: null }),',
      replace: '...serviceEntry(asked, row),',
      harm: 'what a report is about is told before the desk has looked at it',
    },
    {
      find: ' AND published_at IS NOT NULL',
      replace: '',
      harm: 'a row is told that no release has published',
    },
  ],
  'intake/key-file.ts': [
    {
      find: 'if (owner !== null) throw missingKey(file, owner);',
      replace: '',
      harm: 'a wrong path makes a second key that opens nothing',
    },
  ],
  'intake/back-up.ts': [
    { find: "if (isInside(target, folder)) return 'inside';", replace: '', harm: 'a copy is lost with what it copies' },
  ],
  'intake/is-inside.ts': [
    {
      find: 'return realpathSync(path);',
      replace: 'return path;',
      harm: 'a link leads a copy into what it copies',
    },
  ],
  'intake/read-body.ts': [
    {
      find: "typeof value === 'object' && value !== null ? {} : value",
      replace: 'value',
      harm: 'a list in a list without end breaks the answer',
    },
    {
      find: 'if (bytes.length === 0 && !fileName) return;',
      replace: '',
      harm: 'a form without a photo is refused for its photo',
    },
    {
      find: 'reportLimits.photos + photoKinds.length',
      replace: 'reportLimits.photos',
      harm: 'four photos are too many beside an empty place',
    },
  ],
  'intake/when-free.ts': [
    {
      find: "storeFaultOf(error) !== 'busy' || performance.now() >= end",
      replace: 'true',
      harm: 'a report is refused for the moment in which the desk decides',
    },
  ],
  'intake/start-intake.ts': [
    { find: ', patience: 0 }', replace: ' }', harm: 'the whole server stands still while the desk works' },
  ],
  'intake/connections.ts': [
    {
      find: 'if (!isAdmitted) return false;',
      replace: '',
      harm: 'one sender holds all connections and says nothing',
    },
  ],
  'intake/listen.ts': [
    {
      find: 'connectionsCheckingInterval: Math.min(1000, allowed.headers),',
      replace: '',
      harm: 'who is too slow holds a connection for half a minute more',
    },
    {
      find: "server.on('clientError'",
      replace: "server.on('never'",
      harm: 'what cannot be read is answered without the headers that protect',
    },
    { find: 'requireHostHeader: false', replace: 'requireHostHeader: true', harm: 'an answer without a word' },
  ],
  'intake/reserve.ts': [
    {
      find: "if (storeFaultOf(error) !== 'full' || !existsSync(file)) throw error;",
      replace: 'throw error;',
      harm: 'on a full disk nothing can be deleted',
      survives: 'it takes a disk of its own: tests/full/intake-disk.test.ts notices it',
    },
  ],
  'triage/quote-text.ts': [
    {
      find: 'lines.length === 0 ? name : mark',
      replace: "lines.length === 0 ? name : ''",
      harm: 'a report forges a line of the desk',
    },
  ],
  'check-settings.ts': [
    {
      find: '/^intake\\.privacyContact$/, ',
      replace: '',
      harm: 'a city cannot say how whoever keeps personal data is reached',
    },
    {
      find: '!/[\\w.+%-]$/.test(whole.slice(0, at)) && ',
      replace: '',
      harm: 'a person’s address that ends like an office’s passes',
    },
  ],
  'reports/check-reports.ts': [
    {
      find: 'month > asOf.slice(0, 7)',
      replace: 'false',
      harm: 'a month is published that is yet to come',
    },
    { find: '!received.addsUp', replace: 'false', harm: 'reports vanish between two counts' },
    { find: '!categories.addsUp', replace: 'false', harm: 'categories are not those of the reports' },
    {
      find: "count(part) > count('valid')",
      replace: 'false',
      harm: 'more is settled than was accepted',
    },
    { find: "hasMedian !== count('settled') > 0", replace: 'false', harm: 'a median of nothing is shown' },
    {
      find: "count('rewarded') === 0 && Number(cell('reward_amount')) > 0",
      replace: 'false',
      harm: 'money was paid for no report',
    },
    {
      find: "printed['change'] !== 'withdrawn'",
      replace: 'true',
      harm: 'a row that was withdrawn cannot be released',
    },
  ],
  'reports/model/report-months.ts': [
    { find: '.filter((row) => !isWithdrawn(row))', replace: '', harm: 'a month that was withdrawn counts' },
    {
      find: 'total === null || amount === null ? null : total + amount',
      replace: '(total ?? 0) + (amount ?? 0)',
      harm: 'an amount that is not known counts as nothing',
    },
    { find: 'right.cases - left.cases', replace: 'left.cases - right.cases', harm: 'the rarest category stands first' },
  ],
  'report/report-lead.ts': [
    {
      find: 'isTaking\n    ?',
      replace: '!isTaking\n    ?',
      harm: 'the page sends readers to a form that is not there',
    },
  ],
  'report/report-terms.ts': [
    { find: 'reviewDays === null', replace: 'false', harm: 'a limit that is not set is promised' },
    { find: 'amount === null', replace: 'false', harm: 'an unknown reward is shown as an amount' },
  ],
  'report/status-shards.ts': [
    {
      find: 'Array.from({ length: 16 ** shardDigits }',
      replace: 'Array.from({ length: 16 }',
      harm: 'most reports cannot be looked up',
    },
  ],
});
