import type { Knowledge } from './knowledge-tables';
import { type Paragraph, type Token, tokensOf } from './tokens';
import type { Level, MeasureClass, Role, Roster, Span } from './types';

const MEASURES: readonly (readonly [string, MeasureClass])[] = [
  ['measure.criminal', 'criminal'],
  ['measure.party', 'discipline'],
  ['measure.admin', 'administrative'],
  ['measure.post', 'organisational'],
  ['measure.employment', 'employment'],
  ['measure.light', 'education'],
];

/** Farthest that a post may stand before its measure, in characters. */
const REACH = 60;

/** Collects over the paragraphs of a text who was held to account, and how. */
export class RosterReader {
  private readonly knowledge: Knowledge;
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
    const measures = this.of(paragraph, 'measure').filter((t) => !t.modal && !t.negated);
    const posts = this.of(paragraph, 'post');
    for (const measure of measures) this.addEntries(text, paragraph, measure, posts);
    this.readTotal(paragraph);
    const organisation = this.of(paragraph, 'org.held')[0];
    if (organisation && !organisation.modal) this.roster.organisations.push(bare(organisation));
    this.readMentions(paragraph);
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

  private addEntries(
    text: string,
    paragraph: Paragraph,
    measure: Token,
    posts: readonly Token[],
  ): void {
    const post = nearestBefore(posts, measure);
    if (!post || post.sentence !== measure.sentence || measure.start - post.end > REACH) return;
    if (this.roster.entries.some((e) => e.start <= post.start && post.end <= e.end)) return;
    const people = this.of(paragraph, 'num.people').find(
      (number) => number.end <= post.start + 1 && post.start - number.end <= 4,
    );
    const { level, role } = this.describe(post);
    this.roster.entries.push({
      start: Math.min(people?.start ?? post.start, post.start),
      end: measure.end,
      count: people?.value ?? 1,
      level,
      role,
      post: text.slice(post.start, post.end),
      measure: this.measureClass(measure),
      measureText: text.slice(measure.start, measure.end),
    });
  }

  /** Post classes are named `post.<role>.<level>`. */
  private describe(post: Token): { level: Level; role: Role } {
    for (const cls of post.classes) {
      const [root, role, level] = (this.knowledge.classNames[cls] as string).split('.');
      if (root === 'post' && role && level) return { level: level as Level, role: role as Role };
    }
    return { level: 'unknown', role: 'unknown' };
  }

  private measureClass(measure: Token): MeasureClass {
    const names = measure.classes.map((cls) => this.knowledge.classNames[cls]);
    return MEASURES.find(([name]) => names.includes(name))?.[1] ?? 'unspecified';
  }

  private readTotal(paragraph: Paragraph): void {
    if (this.roster.total) return;
    const held = [...this.of(paragraph, 'account'), ...this.of(paragraph, 'measure')];
    for (const number of this.of(paragraph, 'num.people')) {
      const near = held.some(
        (word) =>
          !word.modal && word.clause === number.clause && Math.abs(word.start - number.start) <= 14,
      );
      if (!near || number.value < 2) continue;
      this.roster.total = { ...bare(number), count: number.value };
      return;
    }
  }

  private readMentions(paragraph: Paragraph): void {
    const exposure = this.of(paragraph, 'trigger.exposure')[0];
    const superior = this.of(paragraph, 'trigger.superior')[0];
    const first = [exposure, superior]
      .filter((token) => token !== undefined)
      .sort((a, b) => a.start - b.start)[0];
    if (first && !this.roster.trigger) {
      this.roster.trigger = { ...bare(first), kind: first === exposure ? 'exposure' : 'superior' };
    }
    const rectification = this.of(paragraph, 'rectify').find((token) => !token.negated);
    if (rectification && !this.roster.rectification)
      this.roster.rectification = bare(rectification);
  }

  private of(paragraph: Paragraph, name: string): readonly Token[] {
    const cls = this.knowledge.classIds.get(name);
    return cls === undefined ? [] : tokensOf(paragraph, cls);
  }
}

function bare(token: Token): Span {
  return { start: token.start, end: token.end };
}

function nearestBefore(tokens: readonly Token[], token: Token): Token | null {
  let nearest: Token | null = null;
  for (const other of tokens) if (other.end <= token.start) nearest = other;
  return nearest;
}
