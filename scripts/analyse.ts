import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Analysed, analyseFile } from './analysis/inputs';
import { FORMATS, type Format, render } from './analysis/render';
import { UnreadableFile } from './input/files';

const USAGE = `usage: npm run --silent analyse -- [--format jsonl|json|text|markdown] FILE…|-
  reads .txt, .html and .jsonl ({"id","text"} a line); - is standard input: { at its start means jsonl, < means html
  jsonl is the default for .jsonl, text for everything else`;

class UsageError extends Error {}

async function main(args: string[]): Promise<number> {
  const { format, paths } = readArguments(args);
  let exit = 0;
  let written = 0;
  for (const path of paths) {
    const analysed = await tryFile(path);
    if (!analysed) {
      exit = 2;
      continue;
    }
    for (const { line, reason } of analysed.bad) {
      console.error(`${path}:${line}: left out: ${reason}`);
      exit = Math.max(exit, 1);
    }
    const chosen = format ?? (analysed.kind === 'jsonl' ? 'jsonl' : 'text');
    // One result at a time: those of a large file together need not fit in memory.
    for (const result of analysed.results) {
      if (format === 'json') await write(written === 0 ? '[' : ',\n');
      await write(render(chosen, result));
      written += 1;
    }
  }
  if (format === 'json') await write(written === 0 ? '[]\n' : ']\n');
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

/** `null` for a file that cannot be read. */
async function tryFile(path: string): Promise<Analysed | null> {
  try {
    return await analyseFile(path);
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    console.error(error.message);
    return null;
  }
}

/** Waits when the reader of the output is slower than we are. */
async function write(text: string): Promise<void> {
  if (!process.stdout.write(text)) await once(process.stdout, 'drain');
}

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output has had enough (`| head`).
  if (error.code === 'EPIPE') process.exit(0);
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error(USAGE);
  process.exitCode = 2;
}
