import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import { Possibility } from '../../engine/possible';
import { FeatureReader } from '../../engine/ranker/features';
import type { Glance } from '../../engine/ranker/glance';
import { hashOf } from '../../engine/ranker/hash';
import { fullSentences, widestPassages } from '../../engine/ranker/passages';
import { HEADS, MATCH_HEAD } from '../../engine/ranker/weights';
import type { Worth } from '../../engine/read';
import { isStatute } from '../../engine/register';
import { PORTRAITS } from '../../engine/types';
import { readInput } from '../input/files';
import { readLines } from '../input/lines';
import { checkTextLine } from '../input/text-lines';
import { BACKGROUND, type Example } from './examples';
import { familiesOf } from './families';
import { ruledParagraphs } from './reading';

const FOLDER = new URL('../../../shared/text/', import.meta.url);
/** The ranker also learns from paragraphs that the glance, which can change, would just keep from it. */
const FAR_OFF = -1;

/** Texts about discipline hold real matches: they teach nothing, they are only measured. */
const LEFT_OUT = /^(ccdi|discipline)/;

/**
 * Passages of ordinary texts, as examples of what is no match. Every second text is used, by a hash of its id; false
 * matches are measured on the others too. Of the texts themselves nothing is kept. Without ../shared/text there are none.
 */
export async function* backgroundExamples(
  knowledge: Knowledge,
  glance: Glance,
): AsyncGenerator<Example> {
  const possible = new Possibility(knowledge);
  const worth: Worth = {
    holds: (hits, from, to) =>
      glance.score(hits, from, to) >= FAR_OFF || possible.holds(hits, from, to),
  };
  const reader = new FeatureReader(knowledge);
  for await (const text of backgroundTexts()) {
    if (isStatute(text)) continue;
    for (const { paragraph, findings } of ruledParagraphs(knowledge, text, worth)) {
      const sentences = fullSentences(text, paragraph);
      const reading = { text, sentences, tokens: paragraph.tokens };
      for (const passage of widestPassages(sentences)) {
        yield {
          sheet: BACKGROUND,
          families: familiesOf(reader, reading, passage, findings),
          targets: Array.from({ length: HEADS }, (_, head) => ({
            on: false,
            weight: head === MATCH_HEAD ? 1 : 0,
          })),
          shows: PORTRAITS.map(() => false),
        };
      }
    }
  }
}

/** Every second text of ../shared/text that is not about discipline, normalised. */
export async function* backgroundTexts(): AsyncGenerator<string> {
  const names = await readdir(FOLDER).catch(() => []);
  for (const name of names.sort().filter((one) => !LEFT_OUT.test(one))) {
    const { text } = await readInput(fileURLToPath(new URL(name, FOLDER)));
    const { values } = readLines(text, checkTextLine);
    for (const { id, text: own } of values) if (isBackground(String(id))) yield normalise(own).text;
  }
}

/** Whether a text is one of those that the ranker learns ordinary language from. */
function isBackground(id: string): boolean {
  return (hashOf(id) >>> 16) % 2 === 0;
}
