import htmlEncodingSniffer from 'html-encoding-sniffer';

/** Encodings tried when the declared one cannot be right. */
const CANDIDATES = ['utf-8', 'gb18030', 'big5'] as const;

/**
 * Decodes a file's bytes. For HTML the byte order mark, then the declared encoding, then (where that yields
 * garbage) the candidate with the fewest replacement characters decides; plain text without a mark is tried as UTF-8 first.
 */
export function decode(bytes: Uint8Array, html: boolean): string {
  const declared = html ? htmlEncodingSniffer(bytes, { defaultEncoding: 'UTF-8' }) : bomOf(bytes);
  const first = decodeAs(bytes, declared);
  if (damage(first) === 0) return first;
  let best = first;
  for (const label of CANDIDATES) {
    const other = decodeAs(bytes, label);
    if (damage(other) < damage(best)) best = other;
  }
  return best;
}

function bomOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

function decodeAs(bytes: Uint8Array, label: string): string {
  return new TextDecoder(label).decode(bytes);
}

function damage(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\ufffd'); at !== -1; at = text.indexOf('\ufffd', at + 1)) count += 1;
  return count;
}
