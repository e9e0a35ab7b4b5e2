import { mkdir, writeFile } from 'node:fs/promises';
import { Converter } from 'opencc-js';
import { zhHans } from '../../locales/zh-Hans';
import { texts, words } from '../../locales/zh-Hant.overrides';

const FOLDER = new URL('../../locales/generated/', import.meta.url);

/** Derives the Traditional interface texts: converted characters, then words, then whole texts. */
export function traditional(): Record<string, string> {
  const convert = Converter({ from: 'cn', to: 'tw' });
  const derived: Record<string, string> = {};
  for (const [key, text] of Object.entries(zhHans)) {
    derived[key] = words.reduce((so, [from, to]) => so.replaceAll(from, to), convert(text));
  }
  return { ...derived, ...texts };
}

/** Writes locales/generated/zh-Hant.ts. */
export async function buildLocales(): Promise<void> {
  const source = [
    '// Made by scripts/locales/build.ts from zh-Hans.ts and zh-Hant.overrides.ts.',
    "import type { Messages } from '../zh-Hans';",
    '',
    `export const zhHant: Messages = ${JSON.stringify(traditional(), null, 2)};`,
    '',
  ].join('\n');
  await mkdir(FOLDER, { recursive: true });
  await writeFile(new URL('zh-Hant.ts', FOLDER), source);
}
