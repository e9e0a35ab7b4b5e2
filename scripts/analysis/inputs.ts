import * as v from 'valibot';
import { analyse } from '../../engine/analyse';
import type { Finding, Roster } from '../../engine/types';
import { readInput } from '../input/files';
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
  /** Made one by one as they are asked for. */
  results: Iterable<Result>;
  bad: BadLine[];
}

/** Analyses a .txt, .html or .jsonl file, or standard input (`-`, plain text). @throws UnreadableFile */
export async function analyseFile(path: string): Promise<Analysed> {
  const { text } = await readInput(path);
  if (path.endsWith('.jsonl')) {
    const { values, bad } = readLines(text, checkLine);
    return { results: each(values), bad };
  }
  const readable = /\.html?$/i.test(path) ? textOfHtml(text) : text;
  return { results: each([{ id: path, text: readable }]), bad: [] };
}

function checkLine(value: unknown): v.InferOutput<typeof LineSchema> {
  const result = v.safeParse(LineSchema, value);
  if (result.success) return result.output;
  throw new Error(result.issues.map((issue) => issue.message).join('; '));
}

function* each(inputs: readonly { id: string | number; text: string }[]): Generator<Result> {
  for (const { id, text } of inputs) {
    const { findings, roster } = analyse(text);
    yield { id, text, findings, roster };
  }
}
