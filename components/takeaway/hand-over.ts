import { FORMATS, type Format, fileName } from './formats';
import type { Sheet } from './sheet';

/** Puts the sheet on the clipboard; HTML as formatted text too. Rejects where the browser refuses. */
export async function copySheet(sheet: Sheet, format: Format): Promise<void> {
  const text = FORMATS[format].make(sheet);
  if (format !== 'html') {
    await navigator.clipboard.writeText(text.replace(/^\ufeff/, ''));
    return;
  }
  const kinds = ['text/plain', 'text/html'];
  const blobs = kinds.map((type) => [type, new Blob([text], { type })] as const);
  await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}

/** Saves the sheet as a file, where the browser saves its downloads. */
export function saveSheet(sheet: Sheet, format: Format): void {
  const { type, make } = FORMATS[format];
  const url = URL.createObjectURL(new Blob([make(sheet)], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(sheet, format);
  link.click();
  // The download starts in a task of its own.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
