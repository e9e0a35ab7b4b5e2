import { memoryOf, type TabMemory } from '../bench/chromium/memory';
import { runCommand } from './browser/command';

const USAGE = `Usage: npm run --silent memory -- [--json] [--navigations N] [--tabs N]
Reads pages as a reader does, N navigations (300) over N tabs (20), then as many without loading in one tab, with and
without the extension, and shows what is held after garbage collection.`;

const DEFAULTS = { navigations: 300, tabs: 20 };

/** Exit code 0 whatever the figures are; 2: an option is wrong. */
async function main(args: string[]): Promise<number> {
  const options = parse(args);
  if (!options) {
    console.error(USAGE);
    return 2;
  }
  const results = {
    without: await memoryOf(options, false, (what) => console.error(what)),
    with: await memoryOf(options, true, (what) => console.error(what)),
  };
  console.log(options.json ? JSON.stringify(results) : table(results));
  return 0;
}

function parse(args: string[]): (typeof DEFAULTS & { json: boolean }) | null {
  const options = { ...DEFAULTS, json: false };
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at];
    const value = Number(args[at + 1]);
    if (arg === '--json') options.json = true;
    else if ((arg === '--navigations' || arg === '--tabs') && value >= 1) {
      options[arg === '--tabs' ? 'tabs' : 'navigations'] = Math.floor(value);
      at += 1;
    } else return null;
  }
  return options;
}

function table(results: Record<'without' | 'with', TabMemory>): string {
  const rows = Object.keys(results.with) as (keyof TabMemory)[];
  const width = Math.max(...rows.map((row) => row.length));
  const line = (name: string, a: string, b: string) =>
    `${name.padEnd(width)}  ${a.padStart(10)}  ${b.padStart(10)}`;
  return [
    line('', 'without', 'with'),
    ...rows.map((row) => line(row, String(results.without[row]), String(results.with[row]))),
  ].join('\n');
}

await runCommand(main);
