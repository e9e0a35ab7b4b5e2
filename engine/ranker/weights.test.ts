import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packRanker } from '../../scripts/ranker/pack';
import { KEY_COUNT } from '../../scripts/ranker/vectors';
import { HEADS, LEVELS, levelWeights, placeOf, unpackWeights } from './weights';

const thresholds = Array.from({ length: 6 }, () => ({
  keep: 0.2,
  propose: 0.4,
  fair: 0.7,
  strong: 0.9,
}));

function packed(entries: ReadonlyMap<number, number>) {
  const kept = new Uint8Array(KEY_COUNT);
  const weights = new Float32Array(KEY_COUNT);
  for (const [key, level] of entries) {
    kept[key] = 1;
    weights[key] = levelWeights(2)[level + LEVELS] as number;
  }
  const heads = Array.from({ length: HEADS }, () => ({ weights, bias: 0.5 }));
  return packRanker(
    { kept, heads, tops: heads.map(() => 2) },
    heads.map(() => [1, 0]),
    thresholds,
    [],
  );
}

test('what is packed is unpacked, and other keys are not found', () => {
  const key = fc.integer({ min: 0, max: KEY_COUNT - 1 });
  const level = fc.integer({ min: -LEVELS, max: LEVELS });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, level), { minLength: 1, maxLength: 50 }),
      key,
      (list, other) => {
        const entries = new Map(list);
        const weights = unpackWeights(packed(entries));
        for (const [one, own] of entries) {
          const place = placeOf(weights, one);
          expect(weights.keys[place]).toBe(one);
          expect(weights.values[place * HEADS]).toBeCloseTo(
            levelWeights(2)[own + LEVELS] as number,
          );
        }
        if (!entries.has(other)) expect(placeOf(weights, other)).toBe(-1);
      },
    ),
    { numRuns: 20 },
  );
});

test('levels: none is nothing, the highest is the top, small ones lie close', () => {
  const weights = levelWeights(7);
  expect(weights[LEVELS]).toBe(0);
  expect(weights.at(-1)).toBe(7);
  expect(weights[0]).toBe(-7);
  expect((weights[LEVELS + 1] as number) * 10).toBeLessThan(7);
});
