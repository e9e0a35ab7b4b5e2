import { parseArgs } from 'node:util';
import { type Analysed, analyseFile, type Result } from './analysis/inputs';
import { FORMATS, type Format, render } from './analysis/render';
import { UnreadableFile } from './input/files';

const USAGE = `usage: npm run --silent analyse -- [--format jsonl|json|text|markdown] FILE…|-
  reads .txt, .html and .jsonl ({"id","text"} a line); - is standard input, read as plain text
  jsonl is the default for .jsonl, text for everything else`;

class UsageError extends Error {}

async function main(args: string[]): Promise<number> {
  const { format, paths } = readArguments(args);
  let exit = 0;
  const collected: Result[] = [];
  for (const path of paths) {
    const { results, bad } = await tryFile(path);
    if (!results) {
      exit = 2;
      continue;
    }
    for (const { line, reason } of bad) {
      console.error(`${path}:${line}: left out: ${reason}`);
      exit = Math.max(exit, 1);
    }
    const chosen = format ?? (path.endsWith('.jsonl') ? 'jsonl' : 'text');
    if (chosen === 'json') for (const result of results) collected.push(result);
    else for (const result of results) await write(render(chosen, result));
  }
  if (format === 'json')
    await write(
      `${JSON.stringify(collected.map(({ id, findings, roster }) => ({ id, findings, roster })))}\n`,
    );
  return exit;
}

function readArguments(args: string[]): { format: Format | null; paths: string[] } {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { format: { type: 'string' } },
  });
  const format = values.format ?? null;
  if (format !== null && !FORMATS.includes(format as Format)) {
    throw new UsageError(`--format ${format}: not known; use ${FORMATS.join(', ')}`);
  }
  if (positionals.length === 0) throw new UsageError('no file named');
  return { format: format as Format | null, paths: positionals };
}

/** `results` is null for a file that cannot be read. */
async function tryFile(path: string): Promise<Analysed | { results: null; bad: [] }> {
  try {
    return await analyseFile(path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return { results: null, bad: [] };
  }
}

function write(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
