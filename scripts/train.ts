import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { packed } from '../engine/generated/tables';
import { unpackKnowledge } from '../engine/knowledge-tables';
import { Glance } from '../engine/ranker/glance';
import { MATCH_HEAD, type Thresholds } from '../engine/ranker/weights';
import { PORTRAITS } from '../engine/types';
import { type CorpusPassage, trainingPassages } from './corpus/corpus';
import { backgroundExamples, backgroundTexts } from './ranker/background';
import { fitMixing, outOfFold, probabilitiesOf, thresholdsFor } from './ranker/calibrate';
import { type Example, examplesOf, ruleExamples } from './ranker/examples';
import { trainGlance } from './ranker/glance';
import { chooseFeatures, scoresOf, train } from './ranker/model';
import { packRanker } from './ranker/pack';
import { trustedRules } from './ranker/trust';
import { loadSources } from './tables/sources';

// Trains the ranker from our own corpus and writes rules/ranker.json. Seeded: the same corpus, rules and background give
// the same file. It never sees the blind half.

const FILE = new URL('../rules/ranker.json', import.meta.url);
/** Shares of right ones, out of fold, from which a finding is proposed, fair and strong. */
const WANTED = { propose: 0.8, fair: 0.92, strong: 0.985 };
/** From this score of the match head on, a passage of ordinary text is worth learning from; -1 is a sure no. */
const LOOKALIKE = -0.75;

const knowledge = unpackKnowledge(packed);
const passages = await trainingPassages();
const examples = examplesOf(knowledge, passages);
const ordinary: string[] = [];
for await (const text of backgroundTexts()) ordinary.push(text);
const glance = trainGlance(knowledge, passages, ordinary);
const { rules } = await loadSources();
const own = [...examples, ...ruleExamples(knowledge, rules)];
const trusted = trustedRules(knowledge, rules, passages);
console.log(`${own.length} passages from ${new Set(own.map(({ sheet }) => sheet)).size} sheets`);
const all = [...own, ...(await lookalikes(own))];
const kept = chooseFeatures(all);
const scores = outOfFold(all, kept);
const mixing = fitMixing(all, scores);
const thresholds = thresholdsOf(
  passages,
  scores.slice(0, passages.length).map((one) => probabilitiesOf(one, mixing)),
);
const packedRanker = packRanker(train(all, kept), mixing, thresholds, trusted, glance);
const json = JSON.stringify(packedRanker, null, 1);

await writeFile(FILE, `${json}\n`);
console.log(`rules/ranker.json: ${gzipSync(json).length} bytes gzipped`);

/** Passages of ordinary texts that a model which has seen none takes for something like a match. */
async function lookalikes(known: readonly Example[]): Promise<Example[]> {
  const model = train(known, chooseFeatures(known));
  const alike: Example[] = [];
  let looked = 0;
  for await (const one of backgroundExamples(knowledge, new Glance(glance, knowledge))) {
    looked += 1;
    if ((scoresOf(model, one)[MATCH_HEAD] as number) > LOOKALIKE) alike.push(one);
  }
  console.log(`${alike.length} of ${looked} ordinary passages look like a match`);
  return alike;
}

function thresholdsOf(
  labelled: readonly CorpusPassage[],
  probabilities: readonly number[][],
): Thresholds[] {
  return PORTRAITS.map((portrait) => {
    const found = thresholdsFor(labelled, probabilities, portrait, WANTED);
    const proposed = probabilities.filter((one) => (one[portrait - 1] as number) >= found.propose);
    console.log(
      `P${portrait} out of fold: ${proposed.length} proposed, from ${found.propose.toFixed(2)}; fair from ${found.fair.toFixed(2)}, strong from ${found.strong.toFixed(2)}`,
    );
    return found;
  });
}
