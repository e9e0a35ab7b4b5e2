import type { Knowledge } from './knowledge-tables';
import { type Paragraph, type Token, tokensIn, tokensOf } from './tokens';
import type { Level, MeasureClass, Role, Roster, Span } from './types';

/** Measure classes from the heaviest to the lightest (FACTS section 3). */
const MEASURES: readonly (readonly [string, MeasureClass])[] = [
  ['measure.criminal', 'criminal'],
  ['measure.party', 'discipline'],
  ['measure.admin', 'administrative'],
  ['measure.post', 'organisational'],
  ['measure.employment', 'employment'],
  ['measure.light', 'education'],
];

/** Farthest that a post may stand before its measure or a shared measure before the next, in characters. */
const REACH = 60;
/** Farthest that a post may stand after its measure: 免去王某县水利局局长职务. */
const REACH_AFTER = 16;
/** Measures no farther apart are one decision: 党内警告、政务记过. */
const TOGETHER = 12;

/** Measures that one decision joins. */
interface Decision extends Span {
  sentence: number;
  measures: Token[];
}

/** Collects over the paragraphs of a text who was held to account, and how. */
export class RosterReader {
  private readonly knowledge: Knowledge;
  private readonly listed = new Set<Token>();
  private readonly roster: Roster = {
    total: null,
    entries: [],
    organisations: [],
    trigger: null,
    rectification: null,
  };

  constructor(knowledge: Knowledge) {
    this.knowledge = knowledge;
  }

  /** Reads one paragraph whose tokens and stance are complete. */
  read(text: string, paragraph: Paragraph): void {
    this.readRectification(paragraph);
    const happened = (token: Token): boolean => !token.modal && !token.negated;
    const measures = this.of(paragraph, 'measure').filter(happened);
    const held = [...measures, ...this.of(paragraph, 'account').filter(happened)];
    if (held.length === 0) return;
    this.readTotal(paragraph, held);
    this.readTrigger(paragraph);
    let from = paragraph.start;
    for (const decision of decisionsOf(measures, this.of(paragraph, 'post'))) {
      this.readDecision(text, paragraph, decision, from);
      from = decision.end;
    }
  }

  /** Reads the first mention of rectification; true once there is one. */
  readRectification(paragraph: Paragraph): boolean {
    const mention = this.of(paragraph, 'rectify').find((token) => !token.negated);
    if (mention) this.roster.rectification ??= bare(mention);
    return this.roster.rectification !== null;
  }

  /** Whether anybody was found on the list: only then does it matter what else the text mentions. */
  get filled(): boolean {
    return this.roster.entries.length > 0 || this.roster.total !== null;
  }

  /** The roster with its spans translated by `toRaw`. */
  result(toRaw: <T extends Span>(part: T) => T): Roster {
    const { total, entries, organisations, trigger, rectification } = this.roster;
    return {
      total: total && toRaw(total),
      entries: entries.map(toRaw),
      organisations: organisations.map(toRaw),
      trigger: trigger && toRaw(trigger),
      rectification: rectification && toRaw(rectification),
    };
  }

  private readDecision(text: string, paragraph: Paragraph, decision: Decision, from: number): void {
    const near = this.near(paragraph, 'post', from, decision);
    const before = near.filter(
      (p) => p.start >= from && p.end <= decision.start && decision.start - p.end <= REACH,
    );
    const after = near.filter(
      (p) => p.start >= decision.end && p.start - decision.end <= REACH_AFTER,
    );
    const posts = before.length > 0 ? before : after.slice(0, 1);
    if (posts.length === 0) {
      this.readOrganisation(paragraph, decision, from);
      return;
    }
    for (const post of posts) this.addEntry(text, paragraph, post, decision);
  }

  private addEntry(text: string, paragraph: Paragraph, post: Token, decision: Decision): void {
    if (this.listed.has(post)) return;
    this.listed.add(post);
    const numbers = tokensIn(this.of(paragraph, 'num.people'), post.start - 12, post.start);
    const people = numbers.find((n) => n.end <= post.start && post.start - n.end <= 4);
    const [measure, measureClass] = this.heaviest(decision.measures);
    this.roster.entries.push({
      start: people?.start ?? post.start,
      end: post.end,
      count: people?.value ?? 1,
      ...this.describe(post),
      post: text.slice(post.start, post.end),
      measure: measureClass,
      measureText: text.slice(measure.start, measure.end),
    });
  }

  /** An organisation that is itself criticised or told to examine itself, no person being named. */
  private readOrganisation(paragraph: Paragraph, decision: Decision, from: number): void {
    const [, measureClass] = this.heaviest(decision.measures);
    if (measureClass !== 'education') return;
    const organisation = this.near(paragraph, 'org', from, decision).findLast(
      (org) =>
        org.start >= from && org.end <= decision.start && decision.start - org.end <= REACH / 2,
    );
    if (organisation) this.roster.organisations.push(bare(organisation));
  }

  /** Tokens of the decision's sentence from `from` to just after it. */
  private near(
    paragraph: Paragraph,
    name: string,
    from: number,
    decision: Decision,
  ): readonly Token[] {
    const list = this.of(paragraph, name);
    const start = Math.max(from, decision.start - 2 * REACH);
    const end = decision.end + REACH_AFTER + 1;
    return tokensIn(list, start, end).filter((token) => token.sentence === decision.sentence);
  }

  private heaviest(measures: readonly Token[]): [Token, MeasureClass] {
    for (const [name, measureClass] of MEASURES) {
      const cls = this.knowledge.classIds.get(name) ?? -1;
      const measure = longest(measures.filter((token) => token.set.has(cls)));
      if (measure) return [measure, measureClass];
    }
    return [measures[0] as Token, 'unspecified'];
  }

  /** Post classes are named `post.<role>.<level>`. */
  private describe(post: Token): { level: Level; role: Role } {
    for (const cls of post.set.classes) {
      const [root, role, level] = (this.knowledge.classNames[cls] as string).split('.');
      if (root === 'post' && role && level) return { level: level as Level, role: role as Role };
    }
    return { level: 'unknown', role: 'unknown' };
  }

  private readTotal(paragraph: Paragraph, held: readonly Token[]): void {
    if (this.roster.total) return;
    const happened = new Set(held);
    const near = (number: Token, name: string, reach: number): readonly Token[] =>
      tokensIn(this.of(paragraph, name), number.start - reach - 8, number.end + reach + 1).filter(
        (word) => word.clause === number.clause && number.start - word.end <= reach,
      );
    const total = this.of(paragraph, 'num.people').find(
      (number) =>
        number.value >= 2 &&
        ['measure', 'account'].some((name) =>
          near(number, name, 10).some((word) => happened.has(word)),
        ) &&
        near(number, 'harm.death', 4).length === 0 &&
        !this.isStatistic(paragraph, number),
    );
    if (total) this.roster.total = { ...bare(total), count: total.value };
  }

  /** A sentence that counts cases is a statistic of a month or a region, not the list of this text. */
  private isStatistic(paragraph: Paragraph, { sentence }: Token): boolean {
    const { start, end } = paragraph.sentences[sentence] as Span;
    return tokensIn(this.of(paragraph, 'num.cases'), start, end).length > 0;
  }

  private readTrigger(paragraph: Paragraph): void {
    if (this.roster.trigger) return;
    const exposure = this.of(paragraph, 'trigger.exposure')[0];
    const superior = this.of(paragraph, 'trigger.superior')[0];
    const first = exposure && (!superior || exposure.start <= superior.start) ? exposure : superior;
    if (!first) return;
    const kind = first === exposure ? 'exposure' : 'superior';
    this.roster.trigger = { ...bare(first), kind };
  }

  private of(paragraph: Paragraph, name: string): readonly Token[] {
    const cls = this.knowledge.classIds.get(name);
    return cls === undefined ? [] : tokensOf(paragraph, cls);
  }
}

/** Joins measures of one sentence that stand close together with no post between them. */
function decisionsOf(measures: readonly Token[], posts: readonly Token[]): Decision[] {
  const decisions: Decision[] = [];
  for (const measure of measures) {
    const last = decisions.at(-1);
    const joined =
      last &&
      last.sentence === measure.sentence &&
      measure.start - last.end <= TOGETHER &&
      tokensIn(posts, last.end, measure.start).length === 0;
    if (joined) {
      last.measures.push(measure);
      last.end = Math.max(last.end, measure.end);
    } else {
      const { start, end, sentence } = measure;
      decisions.push({ start, end, sentence, measures: [measure] });
    }
  }
  return decisions;
}

/** Of overlapping wordings the fullest: 免职, not 被免. */
function longest(tokens: readonly Token[]): Token | null {
  return tokens.reduce<Token | null>(
    (best, token) => (best && best.end - best.start > token.end - token.start ? best : token),
    null,
  );
}

function bare(token: Token): Span {
  return { start: token.start, end: token.end };
}
