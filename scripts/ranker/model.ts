import { HEADS } from '../../engine/ranker/weights';
import { type Band, bandsOf, roundedHead } from './bands';
import type { Example } from './examples';
import { type Head, scoreOf, solve } from './solve';
import { commonKeys, energies, type Kept, type Vector, vectorOf } from './vectors';

export interface Model {
  kept: Kept;
  heads: Head[];
  bands: Band[];
}

/** A feature seen in fewer examples is not looked at. */
const LEAST_EXAMPLES = 3;

/** Trains on all common features; the ones kept are those that any head weighs enough for a step. */
export function chooseFeatures(examples: readonly Example[]): Kept {
  const { heads } = train(examples, commonKeys(examples, LEAST_EXAMPLES));
  const kept = new Uint8Array((heads[0] as Head).weights.length);
  for (const { weights } of heads) {
    weights.forEach((weight, key) => {
      if (weight !== 0) kept[key] = 1;
    });
  }
  return kept;
}

/** Trains on the features kept and rounds the weights to the steps of their bands. */
export function train(examples: readonly Example[], kept: Kept): Model {
  const vectors = examples.map((example) => vectorOf(example, kept));
  const bands = bandsOf(energies(vectors));
  const heads = solveHeads(examples, vectors).map((head) => roundedHead(head, bands));
  return { kept, heads, bands };
}

/** Scores of an example, one a head. */
export function scoresOf({ kept, heads }: Model, example: Example): number[] {
  const vector = vectorOf(example, kept);
  return heads.map((head) => scoreOf(head, vector));
}

function solveHeads(examples: readonly Example[], vectors: readonly Vector[]): Head[] {
  return Array.from({ length: HEADS }, (_, head) =>
    solve({
      vectors,
      signs: examples.map(({ targets }) => (targets[head]?.on ? 1 : -1)),
      counts: examples.map(({ targets }) => targets[head]?.weight ?? 0),
    }),
  );
}
