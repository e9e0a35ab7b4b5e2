import { parseArgs } from 'node:util';
import { bothScores, judge } from './evaluation/judge';
import { checkPassage, type Passage } from './evaluation/passages';
import { printDensities, printTables, printWrong } from './evaluation/print';
import type { Judged } from './evaluation/score';
import { type Density, density } from './evaluation/unlabelled';
import { readInput, UnreadableFile } from './input/files';
import { type BadLine, readLines } from './input/lines';

const USAGE = `usage: npm run --silent evaluate -- [--json] [--wrong] FILE.jsonl… [--unlabelled FILE…]
  --json        one JSON object instead of tables
  --wrong       each passage that was judged wrongly, with what was found (not with --json)
  --unlabelled  the files after it (without any after it: all) have no labels: findings per 100,000 characters`;

interface Arguments {
  json: boolean;
  wrong: boolean;
  labelled: string[];
  unlabelled: string[];
}

async function main(args: string[]): Promise<number> {
  const { json, wrong, labelled, unlabelled } = readArguments(args);
  const judged: Judged[] = [];
  const densities: Density[] = [];
  let bad = false;
  for (const path of labelled) {
    const { text } = await readInput(path);
    const lines = readLines<Passage>(text, checkPassage);
    for (const passage of judge(lines.values)) judged.push(passage);
    bad = nameBad(path, lines.bad) || bad;
  }
  for (const path of unlabelled) {
    const counted = await density(path);
    densities.push(counted.density);
    bad = nameBad(path, counted.bad) || bad;
  }
  if (json) {
    const counted = densities.length ? { unlabelled: densities } : {};
    console.log(JSON.stringify({ ...bothScores(judged), ...counted }));
    return bad ? 1 : 0;
  }
  if (judged.length > 0) printTables(judged);
  else if (densities.length === 0) console.log('no passages: the files hold no labelled line');
  printDensities(densities);
  if (wrong) printWrong(judged);
  return bad ? 1 : 0;
}

function readArguments(args: string[]): Arguments {
  const { values, tokens } = parseArgs({
    args,
    allowPositionals: true,
    tokens: true,
    options: {
      json: { type: 'boolean' },
      wrong: { type: 'boolean' },
      unlabelled: { type: 'boolean' },
    },
  });
  const paths: [labelled: string[], after: string[]] = [[], []];
  let after = false;
  for (const token of tokens) {
    if (token.kind === 'option' && token.name === 'unlabelled') after = true;
    if (token.kind === 'positional') paths[after ? 1 : 0].push(token.value);
  }
  if (paths.flat().length === 0) throw new Error('no file named');
  const [labelled, unlabelled] = after && paths[1].length === 0 ? [[], paths[0]] : paths;
  return { json: values.json ?? false, wrong: values.wrong ?? false, labelled, unlabelled };
}

/** Names bad lines on stderr; true when there are any. */
function nameBad(path: string, bad: readonly BadLine[]): boolean {
  for (const { line, reason } of bad) console.error(`${path}:${line}: left out: ${reason}`);
  return bad.length > 0;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  if (!(error instanceof UnreadableFile)) console.error(USAGE);
  process.exitCode = 2;
}
