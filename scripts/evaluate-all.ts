import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { splitSheets } from './corpus/corpus';
import { judgedByRanker, judgedByRules, probabilitiesOn } from './evaluation/alone';
import { calibration } from './evaluation/calibration';
import { changesOf, type Results, type SetResult, setResult } from './evaluation/compare';
import { judge } from './evaluation/judge';
import { checkPassage, type Passage } from './evaluation/passages';
import {
  printAblation,
  printCalibration,
  printChanges,
  printDensities,
  printTables,
} from './evaluation/print';
import { density } from './evaluation/unlabelled';
import { readInput } from './input/files';
import { readLines } from './input/lines';

// Everything there is to measure, beside the last committed result.

const SHARED = fileURLToPath(new URL('../../shared/', import.meta.url));
const RESULTS = new URL('../docs/results.json', import.meta.url);
const USAGE = `usage: npm run --silent evaluate:all -- [--save]
  --save  makes this the result that later runs are compared with (docs/results.json)`;

interface Labelled {
  name: string;
  /** Whether its passages may be shown; blind ones are only ever counted. */
  open: boolean;
  passages: Passage[];
}

async function labelledSets(): Promise<Labelled[]> {
  const own: Labelled[] = [
    { name: 'corpus, development half', open: true, passages: await splitSheets('development') },
    { name: 'corpus, blind half', open: false, passages: await splitSheets('blind') },
  ];
  const shared = ['dev.jsonl', 'dev-paraphrased.jsonl'].map(async (file) => {
    const path = join(SHARED, 'passages', file);
    if (!existsSync(path)) {
      console.log(`left out: ../shared/passages/${file} is not there`);
      return [];
    }
    const { values } = readLines((await readInput(path)).text, checkPassage);
    return [{ name: file, open: file !== 'dev.jsonl', passages: values }];
  });
  return [...own, ...(await Promise.all(shared)).flat()];
}

async function unlabelledFiles(): Promise<string[]> {
  const folder = join(SHARED, 'text');
  const names = await readdir(folder).catch(() => []);
  if (names.length === 0) console.log('left out: ../shared/text is not there');
  return names.sort().map((name) => join(folder, name));
}

async function main(save: boolean): Promise<void> {
  const before = JSON.parse(await readFile(RESULTS, 'utf8').catch(() => '{}')) as Results;
  const now: Results = {};
  for (const { name, open, passages } of await labelledSets()) {
    const judged = judge(passages);
    console.log(`\n== ${name}`);
    printTables(judged);
    printAblation([
      { name: 'rules', judged: judgedByRules(passages) },
      { name: 'ranker', judged: judgedByRanker(passages) },
      { name: 'both', judged },
    ]);
    printCalibration(calibration(passages, passages.map(probabilitiesOn)));
    const result: SetResult = setResult(judged);
    now[name] = result;
    printChanges(changesOf(before[name], result, judged), open);
  }
  console.log('\n== texts without labels');
  for (const file of await unlabelledFiles()) {
    printDensities([(await density(file)).density]);
  }
  if (save) await writeFile(RESULTS, `${JSON.stringify(now, null, 1)}\n`);
}

try {
  const { values } = parseArgs({ options: { save: { type: 'boolean' } } });
  await main(values.save ?? false);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
