import { freshBuild } from './browser/build';
import { runCommand } from './browser/command';
import { measurePages, type PageFile, type PageResult } from './browser/measure';
import { listPages } from './browser/page-files';
import { pageLine, summarise, summaryLines, tableHead } from './browser/page-table';

const USAGE = `Usage: npm run --silent pages -- [--json] DIR|FILE…
Opens each HTML file in Chromium with the built extension and reports findings, times and changes.`;

/** Exit code 0: all well; 1: a page failed or was changed; 2: a path or option is wrong. */
async function main(args: string[]): Promise<number> {
  const json = args.includes('--json');
  const paths = args.filter((arg) => arg !== '--json');
  const unknown = paths.find((path) => path.startsWith('-'));
  if (unknown !== undefined || paths.length === 0) {
    console.error(unknown === undefined ? USAGE : `Unknown option ${unknown}\n${USAGE}`);
    return 2;
  }
  let files: PageFile[];
  try {
    files = listPages(paths);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
  const build = freshBuild('chromium-test');
  const pages: PageResult[] = [];
  if (!json) console.log(tableHead());
  for await (const page of measurePages(build, files)) {
    pages.push(page);
    if (!json) console.log(pageLine(page));
  }
  const summary = summarise(pages);
  console.log(json ? JSON.stringify({ pages, summary }) : `\n${summaryLines(summary)}`);
  return summary.errors === 0 && summary.domBytesChanged === 0 ? 0 : 1;
}

await runCommand(main);
