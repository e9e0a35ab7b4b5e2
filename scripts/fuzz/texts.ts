import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { ROOT } from '../setup/tools';

/** What breaks readers of text elsewhere, each with the name of what it is. */
export const HOSTILE: Record<string, string> = {
  'lone high surrogate': '\ud83d',
  'lone low surrogate': '\udc00',
  'surrogates the wrong way round': '\udc00\ud83d',
  null: '\0',
  'bidi override': '\u202e',
  'bidi isolate': '\u2066\u2069',
  'zero width': '\u200b\u200d\ufeff',
  'soft hyphen': '\u00ad',
  'variation selector': '\ufe0f',
  'soft break': '\u2028',
  'paragraph separator': '\u2029',
  'beyond the BMP': '𠀀𡃁',
  'combining marks': '责\u0301\u0302\u0303',
  'not a character': '\uffff\ufffe',
  'pinyin in brackets': '责(zé)',
  'open bracket': '（（《“',
  'many digits': '9'.repeat(400),
  'huge number': '九千九百九十九万亿亿亿',
  'negative count': '-1名',
  'zero people': '0人、零人、〇人',
  'impossible date': '13月32日25时61分',
  'names of prototypes': '__proto__ constructor toString hasOwnProperty',
  markup: '<script>alert(1)</script>&lt;img src=x onerror=1>',
  'line ends': '\r\n\r\n\u0085\v\f',
  stops: '。！？；…。。。',
};

/** Sentences of our own corpus: what rules and ranker react to. */
export function corpusSentences(): string[] {
  const folder = join(ROOT, 'tests', 'corpus', 'training');
  const lines = readdirSync(folder).flatMap((file) =>
    readFileSync(join(folder, file), 'utf8').split('\n').filter(Boolean),
  );
  const sentences = lines.map((line) => String(JSON.parse(line).text));
  if (sentences.length < 1000) throw new Error(`Too few sentences below ${folder}.`);
  return sentences;
}

/** Texts out of pieces: real sentences whole and cut, hostile characters, noise, long repetition. */
export function hostileText(sentences: readonly string[]): fc.Arbitrary<string> {
  const sentence = fc.nat(sentences.length - 1).map((at) => sentences[at] as string);
  const cut = fc
    .tuple(sentence, fc.nat(80), fc.nat(80))
    .map(([text, from, length]) => text.slice(from, from + length));
  const hostile = fc.constantFrom(...Object.values(HOSTILE));
  const units = fc
    .array(fc.nat(0xffff), { maxLength: 20 })
    .map((codes) => String.fromCharCode(...codes));
  const piece = fc.oneof(
    { weight: 5, arbitrary: sentence },
    { weight: 4, arbitrary: cut },
    { weight: 4, arbitrary: hostile },
    { weight: 2, arbitrary: units },
    { weight: 1, arbitrary: fc.constantFrom('\n', '\n\n', ' ', '　') },
  );
  const repeated = fc
    .tuple(fc.oneof(cut, hostile), fc.integer({ min: 2, max: 300 }))
    .map(([text, times]) => text.repeat(times));
  const part = fc.oneof({ weight: 30, arbitrary: piece }, { weight: 1, arbitrary: repeated });
  return fc.array(part, { maxLength: 14 }).map((parts) => parts.join(''));
}

/** Puts a zero-width space before every `step`th unit: none of it may change what is found. */
export function withNoise(text: string, step: number): { text: string; places: number[] } {
  let noisy = '';
  const places: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (at % step === 0) noisy += '\u200b';
    places.push(noisy.length);
    noisy += text[at];
  }
  return { text: noisy, places };
}
