import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { decode } from '../input/decode';
import { ROOT } from '../setup/tools';

/** Real pages beside the checkout. They are not ours to pass on, so elsewhere they are missing. */
const FOLDER = join(ROOT, '..', 'shared', 'pages');
/** Larger ones take the stand-in for a browser too long. */
const MOST_BYTES = 40_000;

/** Pages to start from, as markup; `null` when the folder is not there. */
export function realPages(folder = FOLDER): string[] | null {
  if (!existsSync(folder)) return null;
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  const files = names
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name))
    .filter((file) => statSync(file).size <= MOST_BYTES);
  return files.map((file) => decode(readFileSync(file), true));
}
