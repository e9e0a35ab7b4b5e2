import { analyse } from '../../engine/analyse';
import type { Finding, Roster } from '../../engine/types';
import { type Kind, readInput } from '../input/files';
import { textOfHtml } from '../input/html';
import { type BadLine, readLines } from '../input/lines';
import { checkTextLine, type TextLine } from '../input/text-lines';

/** What was read from one text. Offsets are those of `text`; for HTML that is its readable text. */
export interface Result {
  id: string | number;
  text: string;
  findings: Finding[];
  roster: Roster;
}

export interface Analysed {
  kind: Kind;
  /** Made one by one as they are asked for. */
  results: Iterable<Result>;
  bad: BadLine[];
}

/** Analyses a .txt, .html or .jsonl file, or standard input (`-`). @throws UnreadableFile */
export async function analyseFile(path: string): Promise<Analysed> {
  const { kind, text } = await readInput(path);
  if (kind === 'jsonl') {
    const { values, bad } = readLines(text, checkTextLine);
    return { kind, results: each(values), bad };
  }
  const readable = kind === 'html' ? textOfHtml(text) : text;
  return { kind, results: each([{ id: path, text: readable }]), bad: [] };
}

function* each(inputs: readonly TextLine[]): Generator<Result> {
  for (const { id, text } of inputs) {
    const { findings, roster } = analyse(text);
    yield { id, text, findings, roster };
  }
}
