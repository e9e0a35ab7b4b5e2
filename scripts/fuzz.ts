import { parseArgs } from 'node:util';
import { runCommand } from './browser/command';
import { fuzzInBatches } from './fuzz/batches';
import { runFuzzTests } from './fuzz/fuzz-tests';
import { realPages } from './fuzz/pages';
import { fuzzPages, fuzzTexts, type Tried } from './fuzz/run';

const USAGE = `Usage: npm run fuzz -- [--texts 100000] [--pages 10000] [--values 20000] [--seed 1] [--from 0]
Reads made-up hostile texts, changed copies of ../shared/pages, and wrong messages, settings and packs, until something
breaks. A page is made from the seed and its number alone: --texts 0 --values 0 --pages 1 --from NUMBER repeats one.`;

/** Pages that one process reads: the stand-in for a browser never lets go of what it has held. */
const BATCH = 250;

async function main(args: string[]): Promise<number> {
  const numbers = numbersOf(args);
  if (!numbers) {
    console.error(USAGE);
    return 2;
  }
  const { texts, pages, values, seed, from } = numbers;
  if (texts > 0) await tell('texts', seed, () => fuzzTexts(texts, seed));
  if (pages > 0) await allPages(pages, seed, from);
  return values === 0 || runFuzzTests(values, seed) ? 0 : 1;
}

async function allPages(count: number, seed: number, from: number): Promise<void> {
  const real = realPages();
  if (!real) console.log('pages: left out, ../shared/pages is not there');
  else if (count <= BATCH)
    await tell(`pages from ${from}`, seed, () => fuzzPages(real, count, seed, from));
  else
    await fuzzInBatches(count, BATCH, (first, many) => [
      ...['fuzz', '--texts', '0', '--values', '0'],
      ...['--pages', String(many), '--from', String(from + first), '--seed', String(seed)],
    ]);
}

function numbersOf(args: string[]) {
  const option = (value: string) => ({ type: 'string', default: value }) as const;
  try {
    const { values } = parseArgs({
      args,
      options: {
        texts: option('100000'),
        pages: option('10000'),
        values: option('20000'),
        seed: option('1'),
        from: option('0'),
      },
    });
    const numbers = {
      texts: Number(values.texts),
      pages: Number(values.pages),
      values: Number(values.values),
      seed: Number(values.seed),
      from: Number(values.from),
    };
    const good = Object.values(numbers).every((one) => Number.isSafeInteger(one) && one >= 0);
    return good ? numbers : null;
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
