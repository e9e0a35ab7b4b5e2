import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from '../../engine/compile/compile';
import { unpackGraph } from '../../engine/unpack-graph';
import { scan } from '../../engine/word-graph';
import { pack } from './build';
import { buildGraph } from './word-graph';

const identity = Uint16Array.from({ length: 65536 }, (_, unit) => unit);

/** Every occurrence by brute force, as `term@start`. */
function naive(terms: readonly string[], text: string): string[] {
  return terms
    .flatMap((term) =>
      Array.from({ length: text.length }, (_, at) =>
        text.startsWith(term, at) ? `${term}@${at}` : '',
      ),
    )
    .filter(Boolean)
    .sort();
}

function found(terms: readonly string[], text: string): string[] {
  const lexicons = [{ cue: terms.join(' ') }];
  const packed = pack(compile({ lexicons, groups: {}, phrases: [], rules: [] }), identity);
  const hits = scan(unpackGraph(packed), text);
  const all: string[] = [];
  for (let i = 0; i < hits.length; i += 3) {
    all.push(`${text.slice(hits.data[i + 1], hits.data[i + 2])}@${hits.data[i + 1]}`);
  }
  return all.sort();
}

test('property: finds exactly what brute force finds', { timeout: 60_000 }, () => {
  const word = fc
    .array(fc.constantFrom('甲', '乙', '丙'), { minLength: 1, maxLength: 4 })
    .map((a) => a.join(''));
  const words = fc.uniqueArray(word, { minLength: 1, maxLength: 12 });
  const texts = fc
    .array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 60 })
    .map((a) => a.join(''));
  fc.assert(
    fc.property(words, texts, (terms, text) => {
      expect(found(terms, text)).toEqual(naive(terms, text));
    }),
    { numRuns: 100 },
  );
});

test('many hits do not overflow', () => {
  expect(found(['甲'], '甲'.repeat(5000))).toHaveLength(5000);
});

test('an empty term is refused with the cure', () => {
  expect(() => buildGraph(new Map([['', 0]]))).toThrow(/remove it/);
});
