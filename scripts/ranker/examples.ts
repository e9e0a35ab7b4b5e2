import type { Knowledge } from '../../engine/knowledge-tables';
import { normalise } from '../../engine/normalise';
import { FAMILIES, FeatureReader } from '../../engine/ranker/features';
import { CRITIQUE_HEAD, HEADS, MATCH_HEAD } from '../../engine/ranker/weights';
import type { Rule } from '../../engine/rule';
import { PORTRAITS, type Portrait } from '../../engine/types';
import type { CorpusPassage } from '../corpus/corpus';
import { type FamilyKeys, familiesOf, NO_KEYS } from './families';
import { readWhole } from './reading';

/** A passage as the solver sees it. */
export interface Example {
  sheet: string;
  /** Its features, a list a family. */
  families: FamilyKeys[];
  /** Head → what it should say and how much that counts; 0: nothing is to be learned from it. */
  targets: { on: boolean; weight: number }[];
  /** Portrait (index 0 for P1) → whether the passage shows it; undefined: careful readers may differ. */
  shows: (boolean | undefined)[];
}

const RULES = FAMILIES.indexOf('rules');

/** The sheet of the rules' own examples. */
const RULES_SHEET = 'rules';

/** The sheet of passages from ordinary texts. */
export const BACKGROUND = 'background';

/** How much a passage counts on which two readers disagreed. */
const DOUBTFUL = 0.5;
/** How much one counts that speaks the field's set words: real texts do so more often than most of our writers. */
const SET_WORDS = 2;
/** Sheets in the set words, see docs/corpus.md. */
const IN_SET_WORDS = /^w6[5-8]$/;

/** Reads the features of labelled passages as the engine will see them: whole, with all cues and rules. */
export function examplesOf(knowledge: Knowledge, passages: readonly CorpusPassage[]): Example[] {
  const reader = new FeatureReader(knowledge);
  return passages.map((passage) => {
    const whole = readWhole(knowledge, normalise(passage.text).text);
    return {
      sheet: passage.sheet,
      families: familiesOf(reader, whole.reading, whole.passage, whole.findings),
      targets: Array.from({ length: HEADS }, (_, head) => targetOf(passage, head)),
      shows: PORTRAITS.map((portrait) => showsOf(passage, portrait)),
    };
  });
}

function showsOf(
  { portraits, also, hard }: CorpusPassage,
  portrait: Portrait,
): boolean | undefined {
  if (hard) return undefined;
  if (portraits.includes(portrait)) return true;
  return also?.includes(portrait) ? undefined : false;
}

/** The portraits are told apart among matches only; a portrait that can be defended teaches nothing. */
function targetOf(passage: CorpusPassage, head: number): Example['targets'][number] {
  const matches = passage.portraits.length > 0;
  const sure = (passage.hard ? DOUBTFUL : 1) * (IN_SET_WORDS.test(passage.sheet) ? SET_WORDS : 1);
  if (head === MATCH_HEAD) {
    return { on: matches, weight: !matches && passage.also?.length ? 0 : sure };
  }
  // The rules' examples do not say which they are.
  if (head === CRITIQUE_HEAD) {
    const told = matches && passage.sheet !== RULES_SHEET;
    return { on: passage.kind === 'critique', weight: told ? sure : 0 };
  }
  const on = passage.portraits.some((portrait) => portrait === head + 1);
  const defended = !on && passage.also?.some((portrait) => portrait === head + 1);
  return { on, weight: !matches || defended ? 0 : sure };
}

/**
 * The examples and counterexamples of the rules: they say in the field's set words what the corpus says in others.
 * That a rule finds its own example teaches nothing, so the rules' findings are left out.
 */
export function ruleExamples(knowledge: Knowledge, rules: readonly Rule[]): Example[] {
  const passages = rules.flatMap(({ id, portrait, also, examples, counterexamples }) => [
    ...examples.map((text) => ({ id, text, portraits: [portrait, ...(also ?? [])], kind: 'case' })),
    ...counterexamples.map((text) => ({ id, text, portraits: [], kind: 'plain' })),
  ]);
  const unmarked = passages.map((passage) => ({
    ...passage,
    text: passage.text.replace(/[【】]/g, ''),
    sheet: RULES_SHEET,
  }));
  return examplesOf(knowledge, unmarked).map((example) => ({
    ...example,
    families: example.families.map((keys, family) => (family === RULES ? NO_KEYS : keys)),
  }));
}
