import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as subjects from '../src/subjects/data.ts';
import { openFolder, readTree, runScript, startScript } from '../tests/support/trial-city.ts';

const titles = ['--title-zh', '海棠市公开平台', '--title-en', 'Haitang Portal'];
const today = '2026-11-28';

/** Asks for a city in a folder that does not exist yet. */
function orderCity(...args: string[]) {
  const parent = openFolder();
  const folder = join(parent, 'haitang');
  const run = startScript('new.ts', parent, ['city', folder, ...args], today);
  return { ...run, folder, parent };
}

const check = (folder: string) => runScript('check.ts', folder, [], today);

describe('a new city', () => {
  test.each([...Object.values(subjects).map(({ name }) => [name])])(
    'of the subject %s alone is sound',
    { timeout: 60_000 },
    (name) => {
      const { status, stderr, folder } = orderCity(...titles, '--subjects', name);
      expect([status, stderr]).toEqual([0, '']);
      expect(check(folder)).toMatchObject({ status: 0, stderr: '' });
    },
  );

  test('says what it lacks, the check says it again, and nothing of it is of another city', () => {
    const { stdout, folder } = orderCity(...titles, '--subjects', 'rankings', '--official');
    expect(stdout.replaceAll(folder, '<folder>')).toMatchInlineSnapshot(`
      "<city>/haitang is written (25 files) and sound: it can be built.
      Subjects that others need were added: areas.
      It still lacks (npm run check tells again):
        site.config.ts city.area: the city has no code yet; write the one that it has in the dataset areas (GB/T 2260).
        site.config.ts url: no address yet; the one there opens on this machine alone.
        site.config.ts publication.publisher: who publishes the data is not said; the name of the site stands in.
        site.config.ts city.name: the city’s name is not said; that of the site stands in.
        site.config.ts errorReportsTo: no mailbox for reports of errors; pages say that none are taken for now.
        site.config.ts hotlines: no number to call.
        site.config.ts filing.icp: no ICP filing number.
        site.config.ts filing.publicSecurity: no filing number of public security.
        site.config.ts filing.governmentSiteCode: no government site code.
        site.config.ts government.sponsor: no sponsor is named.
        site.config.ts government.contact: no contact is given.
        content/pages/: places marked “To fill in”, by file: zh/about.mdx 2, zh/accessibility.mdx 1, zh/how-we-correct.mdx 1, zh/licence.mdx 1, zh/privacy.mdx 2, zh/report.mdx 1, en/about.mdx 2, en/accessibility.mdx 1, en/how-we-correct.mdx 1, en/licence.mdx 1, en/privacy.mdx 2, en/report.mdx 1. Fill them in and take the mark out.
        rankings: datasets without a first release: inspections, scoring. Its pages are shown once all have one. An empty table with a guide: npm run new -- table inspections
        areas: datasets without a first release: areas. Its pages are shown once all have one. An empty table with a guide: npm run new -- table areas

      see it:      SITE_CITY=<city>/haitang npm run dev
      check it:    SITE_CITY=<city>/haitang npm run check
      an article:  SITE_CITY=<city>/haitang npm run new -- article
      data:        fill in an empty table of <city>/haitang/templates/ (its .guide.csv says how), then
                   SITE_CITY=<city>/haitang npm run release -- areas <city>/haitang/templates/areas.csv --reason first --note-zh "…" --note-en "…"
      build it:    SITE_CITY=<city>/haitang SITE_OUT=dist-haitang npm run build
      "
    `);
    expect(check(folder).stdout).toMatchInlineSnapshot(`
      "Data and content are sound: 4 datasets, 0 releases, 0 rows. This check cannot find names.
      As of 2026-11-28:
      site.config.ts city.area: the city has no code yet; write the one that it has in the dataset areas (GB/T 2260).
      site.config.ts url: no address yet; the one there opens on this machine alone.
      site.config.ts publication.publisher: who publishes the data is not said; the name of the site stands in.
      site.config.ts city.name: the city’s name is not said; that of the site stands in.
      site.config.ts errorReportsTo: no mailbox for reports of errors; pages say that none are taken for now.
      site.config.ts hotlines: no number to call.
      site.config.ts filing.icp: no ICP filing number.
      site.config.ts filing.publicSecurity: no filing number of public security.
      site.config.ts filing.governmentSiteCode: no government site code.
      site.config.ts government.sponsor: no sponsor is named.
      site.config.ts government.contact: no contact is given.
      content/pages/: places marked “To fill in”, by file: zh/about.mdx 2, zh/accessibility.mdx 1, zh/how-we-correct.mdx 1, zh/licence.mdx 1, zh/privacy.mdx 2, zh/report.mdx 1, en/about.mdx 2, en/accessibility.mdx 1, en/how-we-correct.mdx 1, en/licence.mdx 1, en/privacy.mdx 2, en/report.mdx 1. Fill them in and take the mark out.
      rankings: datasets without a first release: inspections, scoring. Its pages are shown once all have one. An empty table with a guide: npm run new -- table inspections
      areas: datasets without a first release: areas. Its pages are shown once all have one. An empty table with a guide: npm run new -- table areas
      "
    `);
    const texts = Object.entries(readTree(folder)).map(
      ([path, text]) => `${path} ${Buffer.from(text, 'latin1').toString()}`,
    );
    expect(texts.filter((text) => /开封|Kaifeng|示例市|Sampleton/i.test(text))).toEqual([]);
  });

  test('is told of in commands that can be typed as they are, also where its folder has a space', () => {
    const parent = openFolder();
    const folder = join(parent, 'hai tang');
    const { stdout } = startScript('new.ts', parent, ['city', folder, ...titles, '--subjects', 'areas'], today);
    expect(stdout).toMatch(/SITE_CITY="[^"]*hai tang" npm run dev/);
    expect(stdout).toMatch(/-- areas "[^"]*hai tang\/templates\/areas\.csv"/);
    expect(stdout).toContain('SITE_OUT="dist-hai tang" npm run build');
    expect(stdout).toContain('of site.config.ts once demonstration is false');
    expect(check(folder).stdout).not.toContain('site.config.ts');
  });

  test('says in its settings what it promises to update, as its own promise', () => {
    const { folder } = orderCity(...titles, '--subjects', 'areas,ledger');
    expect(readFileSync(join(folder, 'site.config.ts'), 'utf8')).toMatch(
      /of: \{\n {6}'ledger': \{ updated: \{ zh: '每周', en: 'Each week' \}, cadence: 'week' \},\n/,
    );
  });

  test('has settings, pages in both languages, empty registers and empty tables to fill in', () => {
    const { folder } = orderCity(...titles, '--subjects', 'areas,articles');
    expect(Object.keys(readTree(folder)).sort()).toMatchInlineSnapshot(`
      [
        "content/pages/en/about.mdx",
        "content/pages/en/accessibility.mdx",
        "content/pages/en/how-we-correct.mdx",
        "content/pages/en/licence.mdx",
        "content/pages/en/privacy.mdx",
        "content/pages/en/report.mdx",
        "content/pages/zh/about.mdx",
        "content/pages/zh/accessibility.mdx",
        "content/pages/zh/how-we-correct.mdx",
        "content/pages/zh/licence.mdx",
        "content/pages/zh/privacy.mdx",
        "content/pages/zh/report.mdx",
        "data/areas/releases.yaml",
        "site.config.ts",
        "templates/areas.csv",
        "templates/areas.guide.csv",
      ]
    `);
    expect(readFileSync(join(folder, 'data/areas/releases.yaml'), 'utf8')).toBe('[]\n');
    expect(readFileSync(join(folder, 'templates/areas.csv'), 'utf8')).toMatch(/^\uFEFFcode,name_zh,name_en,kind,/);
  });

  test('takes what was typed as text: quotes, braces and tags do no harm', () => {
    const odd = ["海'棠{市}<b>*a*", 'Hai\\tang\'s "{x}" <i>_b_</i>: #1'];
    const { status, stderr, folder } = orderCity('--title-zh', odd[0] ?? '', '--title-en', odd[1] ?? '');
    expect([status, stderr]).toEqual([0, '']);
    expect(check(folder).status).toBe(0);
  });

  test('takes its first release by the very command of every other, and its table to fill in as it was saved', () => {
    const { folder } = orderCity(...titles, '--subjects', 'areas');
    const table = join(folder, 'templates/areas.csv');
    writeFileSync(table, `${readFileSync(table, 'utf8')}999900,海棠市,Haitang,prefecture-level-city,,official,,,\n`);
    const note = ['--reason', 'first', '--note-zh', '首次公布', '--note-en', 'First release'];
    expect(runScript('release.ts', folder, ['areas', table, ...note], today)).toMatchObject({ status: 0, stderr: '' });
    expect(check(folder).stdout).not.toContain('areas: datasets without');
  });
});

describe('an empty table of a dataset', () => {
  test('comes with a guide, and with the register of a subject that was added later', () => {
    const { folder } = orderCity(...titles, '--subjects', 'areas');
    const settings = readFileSync(join(folder, 'site.config.ts'), 'utf8').replace(
      /\bareas\b(?= \}|\])/g,
      'areas, hotline',
    );
    writeFileSync(join(folder, 'site.config.ts'), settings);
    expect(check(folder).stderr).toContain('npm run new -- table hotline');
    const { status, stdout, stderr } = runScript('new.ts', folder, ['table', 'hotline'], today);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toMatchInlineSnapshot(`
      "Written:
        templates/hotline.guide.csv
        templates/hotline.csv
        data/hotline/releases.yaml
      How to fill in each column, with an example: templates/hotline.guide.csv.
      "
    `);
    expect(check(folder)).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'templates/hotline.csv'), 'utf8')).toMatch(/^\uFEFFmonth,/);
  });

  test('that may be half filled in stays, and its guide is written anew', () => {
    const { folder } = orderCity(...titles, '--subjects', 'areas');
    const [table, guide] = ['templates/areas.csv', 'templates/areas.guide.csv'].map((path) => join(folder, path));
    writeFileSync(table ?? '', 'half');
    writeFileSync(guide ?? '', '');
    expect(runScript('new.ts', folder, ['table', 'areas'], today).stdout).toContain(
      'templates/areas.csv is there already and was left as it is.',
    );
    expect(readFileSync(table ?? '', 'utf8')).toBe('half');
    expect(readFileSync(guide ?? '', 'utf8')).toContain('Urban district');
  });

  test('of a dataset that the city has not got is refused with those that it has', () => {
    const { folder } = orderCity(...titles, '--subjects', 'areas');
    const { status, stderr } = runScript('new.ts', folder, ['table', 'area'], today);
    expect([status, stderr]).toEqual([1, 'An empty table of which dataset? One of: areas (Areas); found "area".\n']);
  });
});

describe('an order that cannot be carried out', () => {
  test('is told all that is wrong with it at once, and nothing is written', () => {
    const { status, stderr, stdout, folder, parent } = orderCity(
      ...[
        '--title-zh',
        '海棠市',
        '--subjects',
        'ranking,areas',
        '--url',
        'haitang',
        '--base',
        'x/',
        '--errors-to',
        'me',
      ],
      ...['--publisher-zh', '电话13800138000'],
    );
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr.replaceAll(folder, '<folder>')).toMatchInlineSnapshot(`
      "--title-en is missing: a site has a name in Chinese and in English.
      --publisher-zh and --publisher-en go together: give both, or neither.
      --url is "haitang"; allowed is the origin of the site, such as https://www.example.gov.cn; a path goes into --base.
      --base is "x/"; allowed is a path that begins with a slash and does not end in one, such as /gongwei; / for the root.
      --errors-to is "me"; allowed is an address such as errors@example.gov.cn.
      There is no subject "ranking" — did you mean “rankings”?
        allowed: red-black-list, ledger, rankings, assignments, articles, indicators, hotline, rivers, pairing, areas, review, headquarters, actions, inspection-rounds, documents, reports
      --publisher-zh
        it looks like a personal mobile number: 138…00 [personal-mobile]
        allowed: no personal information (Personal Information Protection Law)
        to do: Remove or rewrite it; if it is no such number, enter an exception with its reason (see CONTRIBUTING). This check cannot find names: look for those yourself.

      npm run new -- article|table|city [dataset|folder] [--title-zh …] [--title-en …] [--name-zh …] [--name-en …] [--area 410000] [--subjects a,b,…] [--publisher-zh …] [--publisher-en …] [--licence CC-BY-4.0] [--url https://…] [--base /path] [--errors-to mail] [--objections-to mail] [--official] [--lang zh|en]
      "
    `);
    expect(readdirSync(parent)).toEqual([]);
  });

  test('of an area that is no code, a title that is too long, or titles that are swapped is refused', () => {
    const long = 'Haitang Portal '.repeat(5);
    const { status, stderr } = orderCity(
      ...['--title-zh', 'Haitang Portal', '--title-en', long, '--area', '41'],
      ...['--name-zh', '海棠市', '--name-en', '海棠市'],
    );
    expect(status).toBe(1);
    expect(stderr.split('\n\n')[0]).toMatchInlineSnapshot(`
      "--title-en has 74 characters; allowed are 60 at most.
      --title-zh is "Haitang Portal", without one Chinese character; are the two names swapped?
      --name-en is "海棠市", with Chinese characters; are the two names swapped?
      --area is "41"; allowed is the six digits of GB/T 2260, such as 410000, or a code of your own with a letter in it, such as S20."
    `);
    expect(orderCity(...titles, '--subjects', 'articles', '--area', 'S20')).toMatchObject({ status: 0, stderr: '' });
  });

  test('goes into no folder that exists already', () => {
    const parent = openFolder();
    const folder = join(parent, 'haitang');
    mkdirSync(folder);
    const { status, stderr } = startScript('new.ts', parent, ['city', folder, ...titles], today);
    expect(status).toBe(1);
    expect(stderr).toContain('exists already; a new city goes into a folder that does not exist yet');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('names a folder', () => {
    expect(startScript('new.ts', openFolder(), ['city', ...titles], today).stderr).toContain('Name the folder');
  });

  test('an article takes neither folder nor the options of a city', () => {
    const { status, stderr } = startScript('new.ts', openFolder(), ['article', 'x', '--official'], today);
    expect(status).toBe(1);
    expect(stderr).toMatch(/An article takes no folder: "x"\.\nOnly a new city takes --official\./);
  });

  test('leaves nothing behind where the disk refuses', () => {
    const parent = openFolder();
    writeFileSync(join(parent, 'file'), '');
    const folder = join(parent, 'file', 'haitang');
    const { status, stderr } = startScript('new.ts', parent, ['city', folder, ...titles], today);
    expect(status).toBe(1);
    expect(stderr).toContain('was not written, and nothing is left of it');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(existsSync(folder)).toBe(false);
  });
});
