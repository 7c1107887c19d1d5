import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { todayOf } from '../src/releases/state/today.ts';
import { defineSite, type Site } from '../src/site-schema.ts';
import { Refusal, refuse } from './refusal.ts';
import { problemReport } from './report-problems.ts';
import { settingsProblems } from './settings/settings-problems.ts';

/** The settings of the city in `folder`, with what the environment says over them checked too. Throws a refusal where something is wrong. */
export async function readSettings(folder: string, file: string): Promise<Site> {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) throw noFolder(folder);
  if (statSync(file, { throwIfNoEntry: false })?.isFile() !== true) throw noSettings(file);
  const site = await importSettings(file);
  checkEnvironment();
  checkToday(site);
  return site;
}

async function importSettings(file: string): Promise<Site> {
  try {
    const { default: site } = await import(pathToFileURL(file).href);
    if (typeof site !== 'object' || site === null) throw new TypeError('no export default');
    return defineSite(site);
  } catch (error) {
    const problems = settingsProblems(file, error);
    throw new Refusal({ zh: problemReport(problems, 'zh'), en: problemReport(problems, 'en') });
  }
}

function checkToday(site: Site): void {
  try {
    todayOf(site);
  } catch {
    const found = process.env['SITE_TODAY'] ?? '';
    throw new Refusal({
      zh: `SITE_TODAY 是“${found}”；应为日期，如 2022-05-24。\n  处理：改正 SITE_TODAY，或取消它（unset SITE_TODAY）。`,
      en: `SITE_TODAY is "${found}"; allowed is a day such as 2022-05-24.\n  to do: Correct SITE_TODAY, or unset it.`,
    });
  }
}

function checkEnvironment(): void {
  const { SITE_URL: url, SITE_BASE: base } = process.env;
  if (url && !/^https?:\/\/[^/]+\/?$/.test(url)) {
    throw refuse({
      wrong: { zh: `SITE_URL 是“${url}”。`, en: `SITE_URL is "${url}".` },
      allowed: {
        zh: '网站的源，如 https://www.example.gov.cn',
        en: 'the origin of the site, such as https://www.example.gov.cn',
      },
      remedy: { zh: '改正 SITE_URL，路径写在 SITE_BASE 里。', en: 'Correct SITE_URL; a path goes into SITE_BASE.' },
    });
  }
  if (base && !/^\/([\w.-]+(\/[\w.-]+)*)?$/.test(base)) {
    throw refuse({
      wrong: { zh: `SITE_BASE 是“${base}”。`, en: `SITE_BASE is "${base}".` },
      allowed: {
        zh: '以斜杠开头、不以斜杠结尾的路径，如 /gongwei；网站在根目录时为 /',
        en: 'a path that begins with a slash and does not end in one, such as /gongwei; / for the root',
      },
      remedy: { zh: '改正 SITE_BASE，或取消它。', en: 'Correct SITE_BASE, or unset it.' },
    });
  }
}

const noFolder = (folder: string): Refusal =>
  refuse({
    wrong: {
      zh: `SITE_CITY 指向的 ${folder} 不是文件夹，或不存在。`,
      en: `SITE_CITY names ${folder}, which does not exist or is not a folder.`,
    },
    allowed: {
      zh: '一个城市的文件夹，里面有 site.config.ts、content/ 和 data/',
      en: 'the folder of a city, with its site.config.ts, content/ and data/',
    },
    remedy: {
      zh: '改正 SITE_CITY；不设则使用本项目的城市。',
      en: 'Correct SITE_CITY; without it the city of this project is used.',
    },
  });

const noSettings = (file: string): Refusal =>
  refuse({
    wrong: { zh: `找不到 ${file}。`, en: `${file} does not exist.` },
    allowed: {
      zh: '城市文件夹里有它的设置文件 site.config.ts',
      en: 'a city’s folder holds its settings, site.config.ts',
    },
    remedy: {
      zh: '改正 SITE_CITY，或补上设置文件（可参照 tests/fixtures/city/site.config.ts）。',
      en: 'Correct SITE_CITY, or add the settings (tests/fixtures/city/site.config.ts is an example).',
    },
  });
