/** A text freed of noise, with the way back to the offsets of the text as given. */
export interface CleanText {
  text: string;
  /** Clean offset → offset in the text as given, one longer than `text`; `null`: nothing was removed. */
  map: Int32Array | null;
}

/** First and last unit of each range, two by two. */
const RANGES = {
  invisible:
    '\u00ad\u00ad\u034f\u034f\u200b\u200f\u202a\u202e\u2060\u2064\u2066\u2069\ufeff\ufeff\ufe00\ufe0f',
  space: '  \t\t\u00a0\u00a0\u2000\u200a\u2028\u2028\u202f\u202f\u205f\u205f\u3000\u3000',
  bracket: '((（（',
  han: '\u3400\u9fff\uf900\ufaff',
  /** Zhuyin too, with its tones. */
  pinyin: 'az\u00e0\u01dcüü\u02c7\u02c7\u02ca\u02cb\u02d9\u02d9\u3105\u312f',
} as const;

const INVISIBLE = classOf(RANGES.invisible);
const SPACE = classOf(RANGES.space);
const HAN = classOf(RANGES.han);
const PINYIN = classOf(RANGES.pinyin);

/** The inside of a character class. */
function classOf(ranges: string): string {
  return ranges.replace(/(.)(.)/gsu, '$1-$2');
}

/**
 * Zero-width characters anywhere; white space other than line ends, and the reader's mark for a soft
 * line break (U+2028), between two Han characters; pinyin in brackets after a Han character.
 */
const NOISE = new RegExp(
  `(?<=[${HAN}])[${SPACE}${INVISIBLE}]+(?=[${HAN}])|[${INVISIBLE}]+|(?<=[${HAN}][${INVISIBLE}]*)[(（][${PINYIN}]{1,6}[)）]`,
  'g',
);

/** Removes noise so that a word split by it is one word again. */
export function normalise(given: string): CleanText {
  if (!mayHoldNoise(given)) return { text: given, map: null };
  const map = new Int32Array(given.length + 1);
  let text = '';
  let length = 0;
  let from = 0;
  const keep = (to: number): void => {
    text += given.slice(from, to);
    for (let at = from; at < to; at += 1) map[length++] = at;
  };
  for (const match of given.matchAll(NOISE)) {
    keep(match.index);
    from = match.index + match[0].length;
  }
  if (length === 0 && from === 0) return { text: given, map: null };
  keep(given.length);
  map[length] = given.length;
  return { text, map: map.slice(0, length + 1) };
}

const KIND = { invisible: 1, space: 2, bracket: 3, han: 4, pinyin: 5 } as const;

/** Unit → its kind; 0: no part of any noise. */
const kinds = kindsOfUnits();

function kindsOfUnits(): Uint8Array {
  const table = new Uint8Array(65536);
  for (const [name, ranges] of Object.entries(RANGES)) {
    for (let i = 0; i < ranges.length; i += 2) {
      table.fill(
        KIND[name as keyof typeof KIND],
        ranges.charCodeAt(i),
        ranges.charCodeAt(i + 1) + 1,
      );
    }
  }
  return table;
}

/** One look at each character: most texts hold no noise, and the pattern would cost more than all that follows. */
function mayHoldNoise(text: string): boolean {
  let before = 0;
  for (let i = 0; i < text.length; i += 1) {
    const kind = kinds[text.charCodeAt(i)] as number;
    if (kind !== KIND.han && isNoise(text, i, kind, before)) return true;
    before = kind;
  }
  return false;
}

/** @param before the kind of the character before it */
function isNoise(text: string, at: number, kind: number, before: number): boolean {
  if (kind === KIND.invisible) return true;
  if (before !== KIND.han) return false;
  // Of a run of spaces the first decides, by what stands at the run's end.
  if (kind === KIND.space) return kindAfterSpaces(text, at) === KIND.han;
  return kind === KIND.bracket && kindAt(text, at + 1) === KIND.pinyin;
}

function kindAfterSpaces(text: string, from: number): number {
  let at = from;
  while (kindAt(text, at) === KIND.space) at += 1;
  return kindAt(text, at);
}

function kindAt(text: string, at: number): number {
  return at < text.length ? (kinds[text.charCodeAt(at)] as number) : 0;
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
