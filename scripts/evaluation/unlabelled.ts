import * as v from 'valibot';
import { analyse } from '../../engine/analyse';
import { checkWith } from '../input/check';
import { readInput } from '../input/files';
import { textOfHtml } from '../input/html';
import { type BadLine, readLines } from '../input/lines';

/** How often anything is found in ordinary text. */
export interface Density {
  file: string;
  characters: number;
  findings: number;
  per100k: number;
  byPortrait: Record<string, number>;
}

const TextSchema = v.object(
  { text: v.string('text: a string is needed') },
  'an object with text is needed',
);

/**
 * Counts the findings in a file of `{"text"}` lines, or in one plain or HTML text; bad lines are left out
 * and returned. @throws UnreadableFile
 */
export async function density(path: string): Promise<{ density: Density; bad: BadLine[] }> {
  const { texts, bad } = await textsOf(path);
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
  return { density: { file: path, characters, findings, per100k, byPortrait }, bad };
}

async function textsOf(path: string): Promise<{ texts: string[]; bad: BadLine[] }> {
  const { kind, text } = await readInput(path);
  if (kind === 'html') return { texts: [textOfHtml(text)], bad: [] };
  if (kind === 'text') return { texts: [text], bad: [] };
  const { values, bad } = readLines(text, (value) => checkWith(TextSchema, value).text);
  return { texts: values, bad };
}
