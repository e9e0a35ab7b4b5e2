import { toCsv } from './csv';
import { toHtml } from './html';
import { toMarkdown } from './markdown';
import type { Sheet } from './sheet';

/** The formats a sheet can be taken away in. */
export const FORMATS = {
  markdown: { extension: 'md', type: 'text/markdown', make: toMarkdown },
  html: { extension: 'html', type: 'text/html', make: toHtml },
  json: { extension: 'json', type: 'application/json', make: toJson },
  csv: { extension: 'csv', type: 'text/csv', make: toCsv },
} as const satisfies Record<
  string,
  { extension: string; type: string; make: (sheet: Sheet) => string }
>;

export type Format = keyof typeof FORMATS;

function toJson(sheet: Sheet): string {
  return `${JSON.stringify(sheet, null, 2)}\n`;
}

/**
 * A name that every file system takes: `wenze-2026-11-23-标题.md`. Letters and digits of the title only,
 * behind a fixed start, so that it can be neither hidden nor one of the names that Windows keeps.
 */
export function fileName({ title, date }: Sheet, format: Format): string {
  const words = title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  const short = [...words].slice(0, 40).join('').replace(/-+$/, '');
  const name = ['wenze', date.slice(0, 10), short].filter(Boolean).join('-');
  return `${name}.${FORMATS[format].extension}`;
}
