import * as v from 'valibot';
import { analyse } from '../../engine/analyse';
import type { Finding, Roster } from '../../engine/types';
import { checkWith } from '../input/check';
import { type Kind, readInput } from '../input/files';
import { textOfHtml } from '../input/html';
import { type BadLine, readLines } from '../input/lines';

/** What was read from one text. Offsets are those of `text`; for HTML that is its readable text. */
export interface Result {
  id: string | number;
  text: string;
  findings: Finding[];
  roster: Roster;
}

const LineSchema = v.object(
  {
    id: v.union([v.string(), v.number()], 'id: a string or number is needed'),
    text: v.string('text: a string is needed'),
  },
  'an object with id and text is needed',
);

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
    const { values, bad } = readLines(text, checkLine);
    return { kind, results: each(values), bad };
  }
  const readable = kind === 'html' ? textOfHtml(text) : text;
  return { kind, results: each([{ id: path, text: readable }]), bad: [] };
}

function checkLine(value: unknown): v.InferOutput<typeof LineSchema> {
  return checkWith(LineSchema, value);
}

function* each(inputs: readonly { id: string | number; text: string }[]): Generator<Result> {
  for (const { id, text } of inputs) {
    const { findings, roster } = analyse(text);
    yield { id, text, findings, roster };
  }
}
