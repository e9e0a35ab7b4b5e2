/** Up to here, in UTF-16 units, a link holds the whole passage; a longer one is named by its two ends. */
const WHOLE = 100;
/** How long each end should be: enough to stand once on a page. */
const END = 32;
/** What an end has to have at least. */
const LEAST = 6;

/** Pages may have it anywhere, and browsers disagree on whether it counts as text. */
const UNSURE = /[\s\u00ad\u200b-\u200f\u2028\u2029\u2060-\u2064\ufeff]+/u;
const PAUSE = /[，。；：？！、,;:?!]/u;

/**
 * The address of a page with a text fragment that leads to a passage.
 * @param url any fragment of its own is dropped
 * @param passage as it stands on the page, in the page's own script
 * @returns the plain address when there is no passage; empty for anything but http(s) and files
 */
export function linkTo(url: string, passage: string): string {
  const page = addressOf(url);
  const directive = directiveFor(passage);
  return page && directive ? `${page}#:~:text=${directive}` : page;
}

/** The address without fragment and credentials, or empty when it leads nowhere for anybody else. */
export function addressOf(url: string): string {
  const address = parse(url);
  if (!address || !/^(https?|file):$/.test(address.protocol)) return '';
  address.hash = '';
  address.username = '';
  address.password = '';
  return address.href;
}

/** Chromium before 120 has no `URL.canParse`. */
function parse(url: string): URL | null {
  try {
    return new URL(url);
  } catch {
    return null;
  }
}

/** `text=` of a text fragment: the whole passage, or where it starts and ends. */
function directiveFor(passage: string): string {
  const runs = passage.split(UNSURE).filter((run) => run !== '');
  const whole = runs.join(' ');
  if (runs.length <= 1 && whole.length <= WHOLE) return encode(whole);
  const first = enough(runs);
  const last = enough([...runs].reverse());
  // Ends that overlap would be looked for one after the other, in vain.
  if (runs.length > 1 && first + last > runs.length) return encode(whole);
  const start = head(runs.slice(0, first).join(' '));
  const end = tail(runs.slice(runs.length - last).join(' '));
  return `${encode(start)},${encode(end)}`;
}

/** How many runs make an end that is long enough; where it takes more than one, a space is guessed. */
function enough(runs: readonly string[]): number {
  let length = 0;
  const index = runs.findIndex((run) => {
    length += run.length;
    return length >= LEAST;
  });
  return index < 0 ? runs.length : index + 1;
}

/** The start of a text up to a pause, for browsers match whole words only. */
function head(text: string): string {
  if (text.length <= END) return text;
  const pause = lastPause(text.slice(0, END));
  return text.slice(0, pause >= LEAST ? pause : wordBorder(text, END));
}

/** The end of a text from a pause on. */
function tail(text: string): string {
  if (text.length <= END) return text;
  const from = text.length - END;
  const pause = text.slice(from, -LEAST).search(PAUSE);
  return text.slice(pause < 0 ? wordBorder(text, from) : from + pause + 1);
}

function lastPause(text: string): number {
  for (let at = text.length - 1; at >= 0; at -= 1) if (PAUSE.test(text[at] as string)) return at;
  return -1;
}

/** The first border between two words at or after a place. */
function wordBorder(text: string, from: number): number {
  for (const { index } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (index >= from) return index;
  }
  return text.length;
}

/** A dash would be read as the mark of a prefix or suffix; half a character cannot be encoded at all. */
function encode(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, '')).replaceAll('-', '%2D');
}
