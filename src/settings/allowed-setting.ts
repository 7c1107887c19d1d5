import type { z } from 'astro/zod';
import type { Words } from '../core/words.ts';
import { settingForms } from './setting-forms.ts';

type Schema = z.core.$ZodType;
export type SettingPath = readonly PropertyKey[];

/** A schema as its kind tells it apart; what may be left out is looked at itself. */
function kindOf(schema: Schema): z.core.$ZodTypes['_zod']['def'] {
  // Zod gives the union of its own kinds for narrowing.
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'nullable' ? kindOf(def.innerType) : def;
}

/** The schema of the setting at a path; null where there is none. */
export function schemaAt(schema: Schema, [step, ...rest]: SettingPath): Schema | null {
  if (step === undefined) return schema;
  const def = kindOf(schema);
  const inner =
    def.type === 'object'
      ? def.shape[String(step)]
      : def.type === 'array'
        ? def.element
        : def.type === 'record'
          ? def.valueType
          : undefined;
  return inner ? schemaAt(inner, rest) : null;
}

/** The names that a group of settings has; none where any name is allowed. */
export function settingNames(schema: Schema): string[] {
  const def = kindOf(schema);
  return def.type === 'object' ? Object.keys(def.shape) : [];
}

/** What may be written where this schema asks, in words. */
export function allowedBy(schema: Schema): Words {
  const def = kindOf(schema);
  switch (def.type) {
    case 'string':
      if ('format' in def && def.format === 'email') return settingForms.email;
      if ('format' in def && def.format === 'url') return settingForms.url;
      return { zh: "引号里的文字，不能为空，如 '…'", en: "text in quotation marks that is not empty: '…'" };
    case 'boolean':
      return { zh: 'true（是）或 false（否），不加引号', en: 'true or false, without quotation marks' };
    case 'number':
      return { zh: '数字，不加引号', en: 'a number, without quotation marks' };
    case 'enum':
      return inBoth(Object.values(def.entries).map((one) => `'${one}'`));
    case 'literal':
      return inBoth(def.values.map((one) => (typeof one === 'string' ? `'${one}'` : String(one))));
    case 'array':
      return { zh: '方括号里的清单：[…, …]', en: 'a list in square brackets: […, …]' };
    case 'object': {
      const names = Object.keys(def.shape).join(', ');
      return names === 'zh, en'
        ? { zh: "中文和英文：{ zh: '…', en: '…' }", en: "Chinese and English: { zh: '…', en: '…' }" }
        : { zh: `花括号里的一组设置：${names}`, en: `settings in braces: ${names}` };
    }
    case 'union': {
      const all = def.options.map(allowedBy);
      return { zh: all.map(({ zh }) => zh).join('；或 '), en: all.map(({ en }) => en).join('; or ') };
    }
    default:
      return { zh: '见 src/site-schema.ts', en: 'see src/site-schema.ts' };
  }
}

const inBoth = (values: readonly string[]): Words => ({ zh: values.join('、'), en: values.join(', ') });
