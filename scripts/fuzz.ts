import { parseArgs } from 'node:util';
import { runCommand } from './browser/command';
import { realPages } from './fuzz/pages';
import { fuzzPages, fuzzTexts, type Tried } from './fuzz/run';

const USAGE = `Usage: npm run fuzz -- [--texts 100000] [--pages 10000] [--seed 1]
Reads made-up hostile texts, and changed copies of ../shared/pages, until something breaks.`;

async function main(args: string[]): Promise<number> {
  const numbers = numbersOf(args);
  if (!numbers) {
    console.error(USAGE);
    return 2;
  }
  const { texts, pages, seed } = numbers;
  await tell('texts', seed, () => fuzzTexts(texts, seed));
  const real = realPages();
  if (!real) console.log('pages: left out, ../shared/pages is not there');
  else await tell('pages', seed, () => fuzzPages(real, pages, seed));
  return 0;
}

function numbersOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        texts: { type: 'string', default: '100000' },
        pages: { type: 'string', default: '10000' },
        seed: { type: 'string', default: '1' },
      },
    });
    const [texts, pages, seed] = [values.texts, values.pages, values.seed].map(Number);
    const good = [texts, pages, seed].every((number) => Number.isSafeInteger(number));
    return good ? { texts: texts as number, pages: pages as number, seed: seed as number } : null;
  } catch {
    return null;
  }
}

async function tell(what: string, seed: number, work: () => Tried | Promise<Tried>): Promise<void> {
  const start = performance.now();
  const { texts, characters, findings } = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  console.log(
    `${what}: ${texts} read, seed ${seed}: ${characters} characters, ${findings} findings, nothing broke, ${seconds} s`,
  );
}

await runCommand(main);
