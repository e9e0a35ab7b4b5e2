import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { packed } from '../engine/generated/tables';
import { unpackKnowledge } from '../engine/knowledge-tables';
import { MATCH_HEAD } from '../engine/ranker/weights';
import { PORTRAITS } from '../engine/types';
import { trainingPassages } from './corpus/corpus';
import { backgroundExamples } from './ranker/background';
import { fitLogistics, outOfFold, probabilitiesOf, thresholdsFor } from './ranker/calibrate';
import { type Example, examplesOf } from './ranker/examples';
import { type Size, scoresOf, train } from './ranker/model';
import { packRanker } from './ranker/pack';

// Trains the ranker from our own corpus and writes rules/ranker.json. Seeded: the same corpus and rules give the
// same file. It never sees the blind half.

const FILE = new URL('../rules/ranker.json', import.meta.url);
const SIZE: Size = { leastExamples: 3, features: 50_000 };
/** Shares of right ones, out of fold, from which a finding is proposed, fair and strong. */
const WANTED = { propose: 0.76, fair: 0.9, strong: 0.97 };

/** Rounds of looking for ordinary passages that the model takes for a match, and learning from them. */
const ROUNDS = 2;
/** From this score of the match head on an ordinary passage is worth learning from. */
const LOOKALIKE = -0.9;

const passages = await trainingPassages();
const knowledge = unpackKnowledge(packed);
const examples = examplesOf(knowledge, passages);
console.log(
  `${examples.length} passages from ${new Set(passages.map((p) => p.sheet)).size} sheets`,
);
const background = await hardBackground();
console.log(`${background.length} passages of ordinary text that look like a match`);
const all = [...examples, ...background];
const scores = outOfFold(all, SIZE).slice(0, examples.length);
const logistics = fitLogistics(examples, scores);
const probabilities = scores.map((own) => probabilitiesOf(own, logistics));
const thresholds = PORTRAITS.map((portrait) =>
  thresholdsFor(passages, probabilities, portrait, WANTED),
);
PORTRAITS.forEach((portrait, i) => {
  const { propose, fair, strong } = thresholds[i] as (typeof thresholds)[number];
  const found = probabilities.filter((own) => (own[i] as number) >= propose).length;
  console.log(
    `P${portrait} out of fold: ${found} at ${propose.toFixed(2)} and more; fair ${fair.toFixed(2)}, strong ${strong.toFixed(2)}`,
  );
});
const ranker = packRanker(train(all, SIZE), logistics, thresholds);
const json = JSON.stringify(ranker, null, 1);
await writeFile(FILE, `${json}\n`);
console.log(`rules/ranker.json: ${gzipSync(json).length} bytes gzipped`);

async function hardBackground(): Promise<Example[]> {
  const pool: Example[] = [];
  for await (const one of backgroundExamples(knowledge)) pool.push(one);
  const hard = new Set<Example>();
  for (let round = 0; round < ROUNDS; round += 1) {
    const model = train([...examples, ...hard], SIZE);
    for (const one of pool) {
      if ((scoresOf(model, one)[MATCH_HEAD] as number) > LOOKALIKE) hard.add(one);
    }
    console.log(`round ${round + 1}: ${hard.size} of ${pool.length} ordinary passages`);
  }
  return [...hard];
}
