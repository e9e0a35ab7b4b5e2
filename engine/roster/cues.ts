import type { Knowledge } from '../knowledge-tables';
import { type Paragraph, type Token, tokensIn, tokensOf } from '../tokens';
import type { MeasureClass } from '../types';

/** Measure classes from the heaviest to the lightest (FACTS section 3). */
const MEASURES: readonly (readonly [string, MeasureClass])[] = [
  ['measure.criminal', 'criminal'],
  ['measure.party', 'discipline'],
  ['measure.admin', 'administrative'],
  ['measure.post', 'organisational'],
  ['measure.employment', 'employment'],
  ['measure.light', 'education'],
];

/** Looks tokens up by the names of their classes. */
export class Cues {
  private readonly knowledge: Knowledge;

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** Tokens of a class, in order; none where the tables do not know it. */
  of(paragraph: Paragraph, name: string): readonly Token[] {
    const cls = this.knowledge.classIds.get(name);
    return cls === undefined ? [] : tokensOf(paragraph, cls);
  }

  /** Tokens of a class that start in [start, end). */
  within(paragraph: Paragraph, name: string, start: number, end: number): readonly Token[] {
    return tokensIn(this.of(paragraph, name), start, end);
  }

  is(token: Token, name: string): boolean {
    return token.set.has(this.knowledge.classIds.get(name) ?? -1);
  }

  /** What follows `root.` in a token's class, split at the dots: `post.chief.county` gives chief, county. */
  parts(token: Token, root: string): string[] {
    for (const cls of token.set.classes) {
      const [first, ...rest] = (this.knowledge.classNames[cls] as string).split('.');
      if (first === root && rest.length >= 2) return rest;
    }
    return [];
  }

  /** The heaviest of some measures; of one class the fullest wording. */
  heaviest(measures: readonly Token[]): [Token, MeasureClass] {
    for (const [name, measureClass] of MEASURES) {
      const measure = longest(measures.filter((token) => this.is(token, name)));
      if (measure) return [measure, measureClass];
    }
    return [measures[0] as Token, 'unspecified'];
  }
}

/** True where the first class weighs more than the second. */
export function isHeavier(one: MeasureClass, other: MeasureClass): boolean {
  return rank(one) < rank(other);
}

function rank(measure: MeasureClass): number {
  const index = MEASURES.findIndex(([, name]) => name === measure);
  return index === -1 ? MEASURES.length : index;
}

/** Of overlapping wordings the fullest: 免职, not 被免. */
function longest(tokens: readonly Token[]): Token | null {
  return tokens.reduce<Token | null>(
    (best, token) => (best && best.end - best.start > token.end - token.start ? best : token),
    null,
  );
}
