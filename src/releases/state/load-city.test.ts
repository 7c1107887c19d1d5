import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { linesOf } from '../../../tests/support/make-releases.ts';
import { makeReleasedCity, makeTrialCity } from '../../../tests/support/trial-city.ts';
import {
  checks,
  checksHeader,
  places,
  soundCheck,
  visits,
  visitsHeader,
} from '../../../tests/support/trial-datasets.ts';
import { redBlackList } from '../../subjects/red-black-list/dataset.ts';
import { placeText } from '../check/problem.ts';
import { sha256 } from '../register/hash.ts';
import { loadCity } from './load-city.ts';

const datasets = [places, checks, visits];
const city = { datasets, demonstration: true, timeZone: 'Asia/Shanghai' };

afterEach(() => void vi.unstubAllEnvs());

/** A city on disk with these releases; places and visits are sound. */
const makeCity = (files: Record<string, string>): string =>
  join(makeReleasedCity({ checks: files, visits: { '2022-05-17': linesOf(visitsHeader, 'V1,甲,1,,new,,') } }), 'data');

describe('a city is read from disk', () => {
  test('whole, with the day of its newest release', () => {
    const dataFolder = makeCity({
      '2022-05-16': linesOf(checksHeader, soundCheck),
      '2022-05-20.10': linesOf(checksHeader, soundCheck),
    });
    const { asOf, problems, datasets: loaded } = loadCity({ ...city, dataFolder });
    expect(problems).toEqual([]);
    expect(asOf).toBe('2022-05-20');
    expect(loadCity({ ...city, dataFolder, textsDay: '2022-05-21' }).asOf).toBe('2022-05-21');
    expect(loadCity({ ...city, dataFolder, textsDay: '2022-05-19' }).asOf).toBe('2022-05-20');
    expect(loaded.map(({ dataset, releases }) => [dataset.name, releases.length])).toEqual([
      ['places', 1],
      ['checks', 2],
      ['visits', 1],
    ]);
  });

  test('with another day, which dates may not lie after', () => {
    const dataFolder = makeCity({ '2022-05-16': linesOf(checksHeader, soundCheck) });
    vi.stubEnv('SITE_TODAY', '2022-04-30');
    expect(loadCity({ ...city, dataFolder }).problems).toMatchObject([{ rule: 'day-ahead', column: 'seen_on' }]);
  });

  test('with all its problems in the order of files, lines and fields', () => {
    const bad = linesOf(
      checksHeader,
      soundCheck.replace('P1', 'P9').replace('95.50', '101'),
      'short',
      soundCheck.replace('C-1', 'C-2').replace('P1', 'P8'),
    );
    const dataFolder = makeCity({ '2022-05-16': bad, '2022-05-16.2': bad, '2022-05-16.10': bad });
    const problems = loadCity({ ...city, dataFolder }).problems.map(placeText);
    const ofRelease = (release: string) => [
      `data/checks/${release}.csv:2:2 place`,
      `data/checks/${release}.csv:2:5 score`,
      `data/checks/${release}.csv:3`,
      `data/checks/${release}.csv:4:2 place`,
    ];
    expect(problems).toEqual(['2022-05-16', '2022-05-16.2'].flatMap(ofRelease).concat(ofRelease('2022-05-16.10')));
  });

  test('that has no data yet, without throwing', () => {
    const { problems } = loadCity({ ...city, dataFolder: join(makeTrialCity(), 'data') });
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual(
      datasets.map(({ name }) => `register-missing data/${name}/releases.yaml`),
    );
  });

  test('with its pictures by their hashes; the folder of pictures is a stranger only where no cell can name one', () => {
    const pictures = { 'data/red-black-list/pictures/a.svg': '<svg/>', 'data/visits/pictures/a.svg': '<svg/>' };
    const {
      problems,
      datasets: [list],
    } = loadCity({ ...city, datasets: [redBlackList, visits], dataFolder: join(makeTrialCity(pictures), 'data') });
    expect(problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'register-missing data/red-black-list/releases.yaml',
      'register-missing data/visits/releases.yaml',
      'file-stranger data/visits/pictures',
    ]);
    expect([...(list?.pictures ?? [])]).toEqual([['a.svg', sha256('<svg/>')]]);
  });

  test('where a folder among the releases is a stranger, not a crash', () => {
    const dataFolder = makeCity({ '2022-05-16': linesOf(checksHeader, soundCheck) });
    mkdirSync(join(dataFolder, 'checks/old'));
    mkdirSync(join(dataFolder, '.hidden'));
    expect(loadCity({ ...city, dataFolder }).problems).toMatchObject([
      { rule: 'file-stranger', file: 'data/checks/old' },
    ]);
  });

  test('without what machines leave in folders by themselves', () => {
    const dataFolder = makeCity({ '2022-05-16': linesOf(checksHeader, soundCheck) });
    for (const name of ['Thumbs.db', 'desktop.ini', '~$2022-05-16.xlsx', '.DS_Store', '._2022-05-16.csv']) {
      for (const folder of ['', 'checks']) writeFileSync(join(dataFolder, folder, name), 'x');
    }
    expect(loadCity({ ...city, dataFolder }).problems).toEqual([]);
  });

  test('where a folder in place of a file, a register too, is one problem', () => {
    const dataFolder = makeCity({ '2022-05-16': linesOf(checksHeader, soundCheck) });
    for (const file of ['checks/2022-05-16.csv', 'places/releases.yaml']) {
      rmSync(join(dataFolder, file));
      mkdirSync(join(dataFolder, file));
    }
    // A link that leads nowhere is no file either.
    rmSync(join(dataFolder, 'visits/2022-05-17.csv'));
    symlinkSync(join(dataFolder, 'nowhere'), join(dataFolder, 'visits/2022-05-17.csv'));
    expect(loadCity({ ...city, dataFolder }).problems.map(({ rule, file }) => `${rule} ${file}`)).toEqual([
      'not-a-file data/places/releases.yaml',
      'not-a-file data/checks/2022-05-16.csv',
      'not-a-file data/visits/2022-05-17.csv',
    ]);
  });

  test.each([
    ['is gone', 'register-lost', () => null],
    ['cannot be read', 'register-format', (text: string) => text.replace('kind:', 'kin:')],
    ['has lost an entry', 'register-cut', (text: string) => text.slice(0, text.indexOf('- entry: 2'))],
    ['was altered', 'register-altered', (text: string) => text.replace('zh: ', 'zh: x')],
    ['is of the former kind', 'register-former', () => '- release: 2022-05-16\n  sha256: abc\n'],
  ])('where a register that %s is one problem, whatever refers to its rows', (_, rule, damage) => {
    const placesHeader = 'code,name,valid_to,replaced_by';
    const root = makeReleasedCity({
      places: {
        '2022-05-16': linesOf(placesHeader, 'P1,甲区,,'),
        '2022-05-17': linesOf(placesHeader, 'P1,甲区,,', 'P2,乙区,,'),
      },
      checks: { '2022-05-18': linesOf(checksHeader, soundCheck.replace('P1', 'P2')) },
      visits: { '2022-05-17': linesOf(visitsHeader, 'V1,甲,1,,new,,') },
    });
    const dataFolder = join(root, 'data');
    const register = join(dataFolder, 'places/releases.yaml');
    const damaged = damage(readFileSync(register, 'utf8'));
    if (damaged === null) rmSync(register);
    else writeFileSync(register, damaged);
    const { problems, codes } = loadCity({ ...city, dataFolder });
    expect(problems.map((one) => `${one.rule} ${one.file}`)).toEqual([`${rule} data/places/releases.yaml`]);
    expect(codes.has('places')).toBe(false);
  });

  test('where 200,000 broken rows are told in seconds', () => {
    const rows = Array.from({ length: 200_000 }, (_, index) => `x${index}`);
    const dataFolder = makeCity({ '2022-05-16': linesOf(checksHeader, soundCheck) });
    writeFileSync(
      join(dataFolder, 'checks/2022-05-16.csv'),
      `${linesOf(checksHeader, soundCheck)}${rows.join('\n')}\n`,
    );
    const begun = performance.now();
    const { problems } = loadCity({ ...city, dataFolder });
    expect(problems.map(({ rule }) => rule).slice(0, 2)).toEqual(['bytes-changed', 'row-length']);
    expect(problems).toHaveLength(200_001);
    expect(performance.now() - begun).toBeLessThan(15_000);
  });

  test.each(['checks/2022-05-16.csv', 'checks/releases.yaml', 'places/2022-05-16.csv', 'places/releases.yaml'])(
    'where a merge conflict in %s is one problem, whatever refers to it',
    (file) => {
      const dataFolder = makeCity({ '2022-05-16': linesOf(checksHeader, soundCheck) });
      const text = readFileSync(join(dataFolder, file), 'utf8');
      writeFileSync(join(dataFolder, file), `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> other\n`);
      expect(
        loadCity({ ...city, dataFolder }).problems.map(({ rule, file: where, line }) => `${rule} ${where}:${line}`),
      ).toEqual([`merge-conflict data/${file}:1`]);
    },
  );
});
