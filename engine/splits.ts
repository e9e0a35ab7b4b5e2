import type { Knowledge } from './knowledge-tables';
import { Cues } from './roster/cues';
import { type Part, partsOf, sumOf } from './roster/parts';
import type { Standing } from './roster/standing';
import { totalsIn } from './roster/total';
import { addTokens, type Cue, type Paragraph } from './tokens';
import type { Finding, Span } from './types';

/** Cue → whom it counts. The total stands for all, whoever they are. */
const COUNTED: readonly (readonly [cue: string, standing: Standing])[] = [
  ['split.junior', 'below'],
  ['split.senior', 'above'],
];

/** The portrait that is about who is punished, the lower or the upper. */
const DOWN_NOT_UP = 2;
/** Four in five are juniors, or the list is not one of them (rules/p2/level-count.ts). */
const MOST_OTHERS = 0.2;

/**
 * Adds what a paragraph's figures say of who was held to account: for each total that is split the total, and how many
 * of them are juniors and seniors. Rules read figures from these cues: a number alone does not tell what it is a part of.
 */
export function addSplits(knowledge: Knowledge, text: string, paragraph: Paragraph): void {
  const cues = new Cues(knowledge);
  if (cues.of(paragraph, 'num.people').length === 0) return;
  const found: Cue[] = [];
  const add = (name: string, { start, end }: Span, value: number): void => {
    const cls = knowledge.classIds.get(name);
    if (cls !== undefined) found.push({ start, end, value, set: knowledge.labels.ofClass(cls) });
  };
  for (const total of totalsIn(cues, text, paragraph)) {
    const parts = partsOf(cues, text, paragraph, total);
    if (parts.every(({ standing }) => standing === 'other')) continue;
    add('split.total', total, total.value);
    if (isMixed(parts, total.value)) add('split.mixed', total, total.value);
    for (const [cue, standing] of COUNTED) {
      const own = parts.filter((part) => part.standing === standing);
      if (own.length > 0) add(cue, largestOf(own), sumOf(own));
    }
  }
  addTokens(paragraph, found);
}

/** Whether a finding that no figures carry says of a list what its figures deny: that it is of juniors. */
export function isDenied(
  knowledge: Knowledge,
  paragraph: Paragraph,
  { start, end, portrait }: Finding,
): boolean {
  return (
    portrait === DOWN_NOT_UP &&
    new Cues(knowledge).within(paragraph, 'split.mixed', start, end).length > 0
  );
}

/** More than one in five are told to be something else than juniors. */
function isMixed(parts: readonly Part[], total: number): boolean {
  const others = parts.filter(
    ({ standing, ranks }) => standing === 'above' || (standing === 'other' && ranks.length > 0),
  );
  return sumOf(others) > MOST_OTHERS * total;
}

/** The part that weighs most stands for all of its kind: they need not stand side by side. */
function largestOf(parts: readonly Part[]): Part {
  return parts.reduce((largest, part) => (part.count > largest.count ? part : largest));
}
