import htmlEncodingSniffer from 'html-encoding-sniffer';

/** Encodings tried when the declared one cannot be right. */
const CANDIDATES = ['gb18030', 'big5'] as const;

/** Characters that no longer Chinese text of either script does without. */
const COMMON = /[的一是不在人有了中大]/g;

/**
 * Decodes a file's bytes. Bytes that are good UTF-8 are UTF-8, whatever a page declares; else the byte order mark
 * or the declared encoding decides, or, where that yields no readable Chinese, the candidate that reads best.
 */
export function decode(bytes: Uint8Array, html: boolean): string {
  const marked = bomOf(bytes);
  if (marked) return decodeAs(bytes, marked);
  const unicode = decodeAs(bytes, 'utf-8');
  if (damage(unicode) === 0) return unicode;
  const declared = html ? htmlEncodingSniffer(bytes, { defaultEncoding: 'UTF-8' }) : 'utf-8';
  let best = decodeAs(bytes, declared);
  if (damage(best) === 0 && common(best) > 0) return best;
  for (const label of CANDIDATES) {
    const other = decodeAs(bytes, label);
    if (readability(other) > readability(best)) best = other;
  }
  return best;
}

function bomOf(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

function decodeAs(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

function readability(text: string): number {
  return common(text) - 10 * damage(text);
}

function common(text: string): number {
  return text.match(COMMON)?.length ?? 0;
}

function damage(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
