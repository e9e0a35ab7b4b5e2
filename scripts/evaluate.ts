import { parseArgs } from 'node:util';
import { analyse } from '../engine/analyse';
import type { Finding } from '../engine/types';
import { checkPassage, type Passage } from './evaluation/passages';
import { printTables, printWrong } from './evaluation/print';
import { type Judged, score } from './evaluation/score';
import { type Density, density } from './evaluation/unlabelled';
import { readInput, UnreadableFile } from './input/files';
import { readLines } from './input/lines';

const USAGE = `usage: npm run --silent evaluate -- [--json] [--wrong] FILE.jsonl… [--unlabelled FILE.jsonl…]
  --json        one JSON object instead of tables
  --wrong       each passage that was judged wrongly, with what was found
  --unlabelled  the files after it have no labels: findings per 100,000 characters`;

async function main(args: string[]): Promise<number> {
  const cut = args.indexOf('--unlabelled');
  const { values, positionals } = parseArgs({
    args: cut === -1 ? args : args.slice(0, cut),
    allowPositionals: true,
    options: { json: { type: 'boolean' }, wrong: { type: 'boolean' } },
  });
  const rest = cut === -1 ? [] : args.slice(cut + 1);
  const plain = rest.filter((arg) => !arg.startsWith('--'));
  const json = values.json || rest.includes('--json');
  if (positionals.length + plain.length === 0) {
    console.error(USAGE);
    return 2;
  }
  const { judged, bad } = await judgeAll(positionals);
  const densities: Density[] = [];
  for (const path of plain) densities.push(await density(path));
  const scores = {
    notHard: score(judged.filter(({ passage }) => !passage.hard)),
    all: score(judged),
  };
  if (json)
    console.log(
      JSON.stringify({ ...scores, ...(densities.length ? { unlabelled: densities } : {}) }),
    );
  else printTables(judged, scores, densities);
  if (values.wrong || rest.includes('--wrong')) printWrong(judged);
  return bad ? 1 : 0;
}

async function judgeAll(paths: readonly string[]): Promise<{ judged: Judged[]; bad: boolean }> {
  const judged: Judged[] = [];
  let bad = false;
  for (const path of paths) {
    const { text } = await readInput(path);
    const lines = readLines<Passage>(text, checkPassage);
    for (const { line, reason } of lines.bad) {
      console.error(`${path}:${line}: left out: ${reason}`);
      bad = true;
    }
    for (const passage of lines.values) judged.push({ passage, findings: findingsOn(passage) });
  }
  return { judged, bad };
}

function findingsOn(passage: Passage): Finding[] {
  return analyse(passage.text).findings;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (!(error instanceof UnreadableFile)) console.error(USAGE);
  process.exitCode = 2;
}
