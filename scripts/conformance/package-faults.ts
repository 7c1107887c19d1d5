import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type { Fault } from './fault.ts';
import { profileFaults } from './profile-faults.ts';

/** What a descriptor says of its files, as far as it is checked here. */
interface ResourceFacts {
  path?: unknown;
  bytes?: unknown;
  hash?: unknown;
}

/**
 * Reads the profile of Data Package 2.0 in a folder; gives what holds a descriptor of a built site against it and against
 * the files that it names.
 */
export function packageChecker(profiles: string, site: string): (file: string) => Fault[] {
  const ajv = new Ajv({ strict: false, allErrors: true, verbose: true, validateFormats: true });
  formats.default(ajv);
  // How an editor shows a text, which limits no value.
  ajv.addFormat('textarea', true);
  const isValid = ajv.compile(JSON.parse(readFileSync(join(profiles, 'datapackage.json'), 'utf8')));
  return (file) => {
    const text = readFileSync(join(site, file), 'utf8');
    const descriptor = asJson(text);
    if (descriptor === undefined) return [{ where: file, what: { zh: '不是 JSON', en: 'is not JSON' } }];
    if (isValid(descriptor)) return resourceFaults(site, file, resourcesOf(descriptor));
    return profileFaults(isValid.errors ?? []).map(({ place, what }) => ({
      where: place ? `${file}, ${place}` : file,
      what,
    }));
  };
}

export function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function resourcesOf(descriptor: unknown): ResourceFacts[] {
  const { resources } = descriptor as { resources?: unknown };
  return Array.isArray(resources) ? resources : [];
}

function resourceFaults(site: string, file: string, resources: readonly ResourceFacts[]): Fault[] {
  return resources.flatMap(({ path, bytes, hash }, index) => {
    const where = `${file}, resources[${index}]`;
    // What is elsewhere is not ours to answer for.
    if (typeof path !== 'string' || path.includes('://')) return [];
    const place = join(site, dirname(file), path);
    if (!existsSync(place)) return [{ where, what: { zh: `文件 ${path} 不存在`, en: `there is no file ${path}` } }];
    const content = readFileSync(place);
    const sum = `sha256:${createHash('sha256').update(content).digest('hex')}`;
    return [...differs(`${where}.bytes`, bytes, content.length, path), ...differs(`${where}.hash`, hash, sum, path)];
  });
}

const differs = (where: string, said: unknown, is: string | number, path: string): Fault[] =>
  said === is
    ? []
    : [
        {
          where,
          what: { zh: `是 ${String(said)}，${path} 却是 ${is}`, en: `is ${String(said)}, but ${path} has ${is}` },
        },
      ];
