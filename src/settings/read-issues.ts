import type { z } from 'astro/zod';
import type { Words } from '../core/words.ts';
import { nearest, nearWords } from '../texts/check/nearest.ts';
import { allowedBy, schemaAt, settingNames, type SettingPath } from './allowed-setting.ts';
import type { SettingFault } from './setting-faults.ts';
import { isSettingForm, settingForms } from './setting-forms.ts';

/** What Zod found in `settings`, each cause once: a setting whose name is mistyped is not missing too. */
export function readIssues(schema: z.ZodType, settings: unknown, issues: readonly z.core.$ZodIssue[]): SettingFault[] {
  const unknown = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key) => ({ path: issue.path, key })) : [],
  );
  const isMistyped = (path: SettingPath): boolean =>
    unknown.some(
      ({ path: parent, key }) =>
        parent.length === path.length - 1 &&
        parent.every((step, index) => step === path[index]) &&
        nearest(key, [String(path.at(-1))]) !== null,
    );
  return issues.flatMap((issue): SettingFault[] => {
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownName(schema, issue.path, key));
    const { path } = issue;
    const found = valueAt(settings, path);
    const allowed = allowedIn(schema, issue);
    if (found === undefined)
      return isMistyped(path) ? [] : [{ path, rule: 'setting-missing', slots: { name: String(path.at(-1)), allowed } }];
    return [{ path, rule: 'setting-value', slots: { found: shown(found), allowed } }];
  });
}

function unknownName(schema: z.ZodType, path: SettingPath, key: string): SettingFault {
  const group = schemaAt(schema, path);
  const names = group ? settingNames(group) : [];
  const allowed = { zh: names.join('、'), en: names.join(', ') };
  return {
    path: [...path, key],
    rule: 'setting-name',
    slots: { name: key, near: nearWords(key, names), allowed },
    isName: true,
  };
}

function allowedIn(schema: z.ZodType, { message, path }: z.core.$ZodIssue): Words {
  const [form = '', values = ''] = message.split(': ');
  if (isSettingForm(form)) {
    const { zh, en } = settingForms[form];
    return { zh: zh.replace('{values}', values), en: en.replace('{values}', values) };
  }
  const asked = schemaAt(schema, path);
  return asked ? allowedBy(asked) : { zh: '见 src/site-schema.ts', en: 'see src/site-schema.ts' };
}

function valueAt(value: unknown, [step, ...rest]: SettingPath): unknown {
  if (step === undefined) return value;
  return typeof value === 'object' && value !== null ? valueAt(Reflect.get(value, step), rest) : undefined;
}

/** A value as a message shows it: as it is written, and short. */
function shown(value: unknown): string {
  const text = typeof value === 'string' ? `'${value}'` : (JSON.stringify(value) ?? String(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
