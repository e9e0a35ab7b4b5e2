import { seeded } from '../../scripts/ranker/random';
import type { Corpus } from '../corpus/generate';
import { textOf } from '../corpus/generate';

/** Of the paragraphs of a mixed text, one in so many is about accountability. */
const ONE_IN = 5;

/** Text of a page or article that mixes news with accountability, `length` UTF-16 units. */
export function mixedText({ ordinary, accountability }: Corpus, length: number, seed = 1): string {
  const random = seeded(seed);
  const mixed = Array.from({ length: 2_000 }, (_, index) => {
    const kind = index % ONE_IN === 0 ? accountability : ordinary;
    return kind[Math.floor(random() * kind.length)] as string;
  });
  return textOf(mixed, length, seed);
}

/** Markup of lines: each a paragraph, each sentence an element, so that there is a text node a sentence. */
export function bodyOf(text: string): string {
  return text
    .split('\n')
    .map(
      (line) =>
        `<p>${line
          .split(/(?<=。)/)
          .map(span)
          .join('')}</p>`,
    )
    .join('\n');
}

/** A whole page around `bodyOf`. */
export function pageOf(text: string): string {
  return `<!doctype html><html lang="zh-Hans"><head><meta charset="utf-8"><title>临江日报</title>
<link rel="icon" href="data:,"></head><body><main>${bodyOf(text)}</main></body></html>`;
}

function span(sentence: string): string {
  return `<span>${sentence.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</span>`;
}

/**
 * Keywords for the peers: terms of our lexicon, two to four characters long, that stand in the text, spread
 * evenly from the most to the least frequent.
 */
export function keywords(terms: readonly string[], text: string, count = 300): string[] {
  const wanted = new Set(terms);
  const counts = new Map<string, number>();
  for (let at = 0; at < text.length; at += 1) {
    for (let length = 2; length <= 4; length += 1) {
      const word = text.slice(at, at + length);
      if (wanted.has(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const found = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const step = Math.max(1, found.length / count);
  return Array.from(
    { length: Math.min(count, found.length) },
    (_, index) => found[Math.floor(index * step)]?.[0],
  ).filter((word) => word !== undefined);
}
