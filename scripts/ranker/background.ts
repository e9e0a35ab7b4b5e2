import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { applyRules } from '../../engine/apply';
import type { Knowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import { Possibility } from '../../engine/possible';
import { FeatureReader } from '../../engine/ranker/features';
import { hashOf } from '../../engine/ranker/hash';
import { fullSentences, widestPassages } from '../../engine/ranker/passages';
import { HEADS, MATCH_HEAD } from '../../engine/ranker/weights';
import { readParagraphs } from '../../engine/read';
import { isStatute } from '../../engine/register';
import { resolve } from '../../engine/resolve';
import { inOrder } from '../../engine/tokens';
import { checkWith } from '../input/check';
import { readInput } from '../input/files';
import { readLines } from '../input/lines';
import { BACKGROUND, type Example } from './examples';

const FOLDER = new URL('../../../shared/text/', import.meta.url);
/** Texts about discipline hold real matches: they teach nothing, they are only measured. */
const LEFT_OUT = /^(ccdi|discipline)/;

const TextSchema = v.object({ id: v.union([v.string(), v.number()]), text: v.string() });

/**
 * Passages of ordinary texts, as examples of what is no match. Every second text is used, by a hash of its id; false
 * matches are measured on the others too. Of the texts themselves nothing is kept. Without ../shared/text there are none.
 */
export async function* backgroundExamples(knowledge: Knowledge): AsyncGenerator<Example> {
  const possible = new Possibility(knowledge);
  const reader = new FeatureReader(knowledge);
  for await (const text of backgroundTexts()) {
    if (isStatute(text)) continue;
    for (const paragraph of readParagraphs(knowledge, text, possible)) {
      const findings = resolve(applyRules(knowledge, paragraph));
      const tokens = inOrder(paragraph.tokens);
      for (const passage of widestPassages(fullSentences(text, paragraph))) {
        const lists = reader.read(text, passage, tokens, findings);
        yield {
          sheet: BACKGROUND,
          families: lists.map(({ keys }) => Int32Array.from(keys)),
          targets: Array.from({ length: HEADS }, (_, head) => ({
            on: false,
            weight: head === MATCH_HEAD ? 1 : 0,
          })),
        };
      }
    }
  }
}

async function* backgroundTexts(): AsyncGenerator<string> {
  const names = await readdir(FOLDER).catch(() => []);
  for (const name of names.sort().filter((one) => !LEFT_OUT.test(one))) {
    const { text } = await readInput(fileURLToPath(new URL(name, FOLDER)));
    const { values } = readLines(text, (value) => checkWith(TextSchema, value));
    for (const { id, text: own } of values) if (isBackground(String(id))) yield normalise(own).text;
  }
}

/** Whether a text is one of those that the ranker learns ordinary language from. */
function isBackground(id: string): boolean {
  return (hashOf(id) >>> 16) % 2 === 0;
}
