import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { hashOf } from '../../engine/ranker/hash';
import { checkPassage, type Passage } from '../evaluation/passages';
import { readLines } from '../input/lines';

const FOLDER = new URL('../../tests/corpus/', import.meta.url);

export type Half = 'development' | 'blind';

/** A passage of our own corpus, with the sheet (its writer) that it stands in. */
export interface CorpusPassage extends Passage {
  sheet: string;
}

/** Sheets in `split/` are halved by a hash of the passage's id; those in `training/` are never measured. */
export async function splitSheets(half: Half): Promise<CorpusPassage[]> {
  return (await sheetsOf('split/')).filter(({ id }) => halfOf(String(id)) === half);
}

/** What the ranker is trained from: the development half and the training sheets, never the blind half. */
export async function trainingPassages(): Promise<CorpusPassage[]> {
  return [...(await splitSheets('development')), ...(await sheetsOf('training/'))];
}

/** The half of a passage, fixed for ever by its id. */
export function halfOf(id: string): Half {
  return (hashOf(id) >>> 16) % 2 === 0 ? 'development' : 'blind';
}

/** @throws Error naming the sheet and the line that is not as docs/corpus.md says. */
async function sheetsOf(folder: string): Promise<CorpusPassage[]> {
  const names = (await readdir(new URL(folder, FOLDER))).filter((name) => name.endsWith('.jsonl'));
  const sheets = names.sort().map(async (name) => {
    const path = new URL(folder + name, FOLDER);
    const { values, bad } = readLines(await readFile(path, 'utf8'), checkPassage);
    const [first] = bad;
    if (first) throw new Error(`${fileURLToPath(path)}:${first.line}: ${first.reason}`);
    return values.map((passage) => ({ ...passage, sheet: name.replace('.jsonl', '') }));
  });
  return (await Promise.all(sheets)).flat();
}
