import { mkdir, writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js';
import { optionsZhHans } from '../../locales/options/zh-Hans';
import { toolbarZhHans } from '../../locales/toolbar/zh-Hans';
import { zhHans } from '../../locales/zh-Hans';
import { optionsTexts, texts, words } from '../../locales/zh-Hant.overrides';

const FOLDER = new URL('../../locales/generated/', import.meta.url);

type Texts = Readonly<Record<string, string>>;

/** Derives the Traditional interface texts: converted characters, then words, then whole texts. */
export function traditional(from: Texts = zhHans, whole: Texts = texts): Record<string, string> {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const derived: Record<string, string> = {};
  for (const [key, text] of Object.entries(from)) {
    derived[key] = words.reduce((so, [word, by]) => so.replaceAll(word, by), convert(text));
  }
  return { ...derived, ...whole };
}

/** Writes what locales/ takes from locales/generated/. */
export async function buildLocales(): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const all = traditional();
  await emit('zh-Hant', 'zhHant: Messages', "type { Messages } from '../zh-Hans'", all);
  await emit(
    'options-zh-Hant',
    'optionsZhHant: OptionsMessages',
    "type { OptionsMessages } from '../options/zh-Hans'",
    traditional(optionsZhHans, optionsTexts),
  );
  await emit(
    'toolbar-zh-Hant',
    'toolbarZhHant: ToolbarMessages',
    "type { ToolbarMessages } from '../toolbar/zh-Hans'",
    Object.fromEntries(Object.entries(all).filter(([key]) => key in toolbarZhHans)),
  );
}

async function emit(file: string, name: string, imported: string, derived: Texts): Promise<void> {
  const source = [
    '// Made by scripts/locales/build.ts from the Simplified texts and zh-Hant.overrides.ts.',
    `import ${imported};`,
    '',
    `export const ${name} = ${JSON.stringify(derived, null, 2)};`,
    '',
  ].join('\n');
  await writeFile(new URL(`${file}.ts`, FOLDER), source);
}
