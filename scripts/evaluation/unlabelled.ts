import * as v from 'valibot';
import { analyse } from '../../engine/analyse';
import { readInput } from '../input/files';
import { readLines } from '../input/lines';

/** How often anything is found in ordinary text. */
export interface Density {
  file: string;
  characters: number;
  findings: number;
  per100k: number;
  byPortrait: Record<string, number>;
}

const TextSchema = v.object({ text: v.string('text: a string is needed') });

/** Counts the findings in a file of `{"text"}` lines, or in a plain text. @throws UnreadableFile */
export async function density(path: string): Promise<Density> {
  const { text } = await readInput(path);
  const texts = path.endsWith('.jsonl')
    ? readLines(text, (value) => v.parse(TextSchema, value).text).values
    : [text];
  const byPortrait: Record<string, number> = {};
  let characters = 0;
  let findings = 0;
  for (const each of texts) {
    characters += each.length;
    for (const finding of analyse(each).findings) {
      findings += 1;
      byPortrait[finding.portrait] = (byPortrait[finding.portrait] ?? 0) + 1;
    }
  }
  const per100k = characters === 0 ? 0 : (findings / characters) * 1e5;
  return { file: path, characters, findings, per100k, byPortrait };
}
