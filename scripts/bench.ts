import { runBench } from '../bench/run';
import { table } from '../bench/table';
import { runCommand } from './browser/command';

const USAGE = `Usage: npm run --silent bench -- [--json] [--quick]
Measures speed and size side by side with other tools. --quick: less text, fewer runs, rougher figures.`;

/** Exit code 0 whatever the figures are: a clock proves nothing on a busy machine; 2: an option is wrong. */
async function main(args: string[]): Promise<number> {
  const unknown = args.find((arg) => arg !== '--json' && arg !== '--quick');
  if (unknown !== undefined) {
    console.error(`Unknown option ${unknown}\n${USAGE}`);
    return 2;
  }
  const results = await runBench(args.includes('--quick'), (what) => console.error(what));
  console.log(args.includes('--json') ? JSON.stringify(results) : table(results));
  return 0;
}

await runCommand(main);
