/** A text freed of noise, with the way back to the offsets of the text as given. */
export interface CleanText {
  text: string;
  /** Clean offset → offset in the text as given, one longer than `text`; `null`: nothing was removed. */
  map: Int32Array | null;
}

const HAN = '\\u3400-\\u9fff\\uf900-\\ufaff';
const INVISIBLE =
  '\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff\\ufe0e\\ufe0f';

/**
 * Zero-width characters anywhere; white space other than line ends, and the reader's mark for a soft
 * line break (U+2028), between two Han characters; pinyin in brackets after a Han character.
 */
const NOISE = new RegExp(
  `[${INVISIBLE}]+|(?<=[${HAN}][${INVISIBLE}]?)[ \\t\\u00a0\\u3000\\u2028]+(?=[${HAN}])|(?<=[${HAN}])[(（][a-z\\u00e0-\\u01dcü]{1,6}[)）]`,
  'g',
);

/** Removes noise so that a word split by it is one word again. */
export function normalise(given: string): CleanText {
  NOISE.lastIndex = 0;
  if (!NOISE.test(given)) return { text: given, map: null };
  const map = new Int32Array(given.length + 1);
  let text = '';
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    text += given.slice(from, to);
    for (let at = from; at < to; at += 1) map[length++] = at;
  };
  NOISE.lastIndex = 0;
  for (const match of given.matchAll(NOISE)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  keep(given.length);
  map[length] = given.length;
  return { text, map: map.slice(0, length + 1) };
}

/** Start of a span in the text as given. */
export function rawStart(clean: CleanText, offset: number): number {
  return clean.map ? (clean.map[offset] as number) : offset;
}

/** End (exclusive) of a span in the text as given: right after its last character, before any noise. */
export function rawEnd(clean: CleanText, offset: number): number {
  if (!clean.map) return offset;
  return offset === 0 ? 0 : (clean.map[offset - 1] as number) + 1;
}
