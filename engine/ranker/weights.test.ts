import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bandsOf, roundedHead } from '../../scripts/ranker/bands';
import { packRanker } from '../../scripts/ranker/pack';
import { KEYS } from './keys';
import { HEADS, unpackWeights, weightOf } from './weights';

/** Key → its weight and how often it stands. */
type Entries = ReadonlyMap<number, { weight: number; energy: number }>;

function modelOf(entries: Entries) {
  const weights = new Float32Array(KEYS);
  const energies = new Float64Array(KEYS);
  for (const [key, { weight, energy }] of entries) {
    weights[key] = weight;
    energies[key] = energy;
  }
  const bands = bandsOf(energies);
  const heads = Array.from({ length: HEADS }, (_, head) =>
    roundedHead({ weights: weights.map((one) => one * (head - 2)), bias: 0.5 }, bands),
  );
  return { kept: new Uint8Array(KEYS), heads, bands };
}

test('what is packed is unpacked, and other keys are not found', () => {
  const key = fc.integer({ min: 0, max: KEYS - 1 });
  const entry = fc.record({
    weight: fc.double({ min: -1, max: 1, noNaN: true }),
    energy: fc.double({ min: 0.01, max: 100, noNaN: true }),
  });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(key, entry), { minLength: 1, maxLength: 50 }),
      key,
      (list, other) => {
        const entries = new Map(list);
        const model = modelOf(entries);
        const weights = unpackWeights(
          packRanker(model, [], [], [], { keys: '', multiples: '', step: 1, bias: 0 }).bands,
        );
        for (const one of entries.keys()) {
          const own = model.heads.map((head) => head.weights[one] as number);
          own.forEach((weight, head) => {
            expect(weightOf(weights, one, head)).toBeCloseTo(weight, 3);
          });
        }
        if (!entries.has(other)) expect(weightOf(weights, other, 0)).toBe(0);
      },
    ),
    { numRuns: 20 },
  );
});

test('what stands often is rounded more finely than what is rare', () => {
  const { bands } = modelOf(
    new Map([
      [1, { weight: 0.3, energy: 0.1 }],
      [2, { weight: 0.3, energy: 50 }],
    ]),
  );
  const stepOf = (key: number) => bands.find(({ keys }) => keys.includes(key))?.step as number;
  expect(stepOf(2)).toBeLessThan(stepOf(1) / 10);
});
