import type { Groups } from '../rule';
import { nearest } from './nearest';
import { KnowledgeError } from './problem';

/** Classes that the engine itself produces. */
const NUMBERS = [
  'people',
  'percent',
  'organisations',
  'cases',
  'money',
  'days',
  'years',
  'hours',
  'minutes',
  'clock',
  'date',
  'count',
];

/** Figures that the engine reads from lists of people, engine/splits.ts. */
const FIGURES = ['split.total', 'split.junior', 'split.senior', 'split.mixed'];

/** Names and ids of cue classes, and which class counts as which. */
export class ClassTable {
  readonly names: string[] = [];
  private readonly ids = new Map<string, number>();
  private readonly groups = new Map<string, string[]>();
  private readonly sets = new Map<string, { id: number; members: string[] }>();
  /** Called for each literal when it is first used. */
  onLiteral: (term: string, cls: number) => void = () => {};

  constructor(groups: Groups) {
    for (const unit of NUMBERS) this.define(`num.${unit}`);
    for (const figure of FIGURES) this.define(figure);
    for (const [name, members] of Object.entries(groups)) {
      this.define(name);
      this.groups.set(name, members.split(/\s+/).filter(Boolean));
    }
  }

  /** Id of a class, made with all its ancestors when it is new. */
  define(name: string): number {
    const known = this.ids.get(name);
    if (known !== undefined) return known;
    const parent = parentOf(name);
    if (parent) this.define(parent);
    const id = this.names.push(name) - 1;
    this.ids.set(name, id);
    return id;
  }

  /** Id of the class that stands for any of `cues`. @throws KnowledgeError for a cue that nothing produces. */
  oneOf(cues: readonly string[]): number {
    for (const cue of cues) this.check(cue);
    if (cues.length === 1) return this.ids.get(cues[0] as string) as number;
    const key = [...cues].sort().join('|');
    const known = this.sets.get(key);
    if (known) return known.id;
    const id = this.names.push('') - 1;
    this.sets.set(key, { id, members: [...cues] });
    return id;
  }

  /** For each class all classes it counts as. */
  closure(): number[][] {
    return this.names.map((name, id) => (name === '' ? [id] : this.closureOf(name, id)));
  }

  private check(cue: string): void {
    if (this.ids.has(cue)) return;
    if (cue.startsWith('lit:')) {
      this.onLiteral(cue.slice(4), this.define(cue));
      return;
    }
    const related = this.names.filter((name) => name.split('.')[0] === cue.split('.')[0]);
    if (related.length === 0) throw new KnowledgeError('unknown-root', { found: cue });
    throw new KnowledgeError('unknown-cue', {
      found: cue,
      known: nearest(cue, related).join(', '),
    });
  }

  private closureOf(name: string, id: number): number[] {
    const all = new Set([id]);
    const add = (cls: string): void => {
      for (let at: string | null = cls; at; at = parentOf(at)) all.add(this.ids.get(at) as number);
    };
    add(name);
    let before = 0;
    while (before < all.size) {
      before = all.size;
      for (const [group, members] of this.groups) {
        const own = [...all].map((cls) => this.names[cls] as string);
        if (own.some((cls) => members.some((member) => matches(member, cls)))) add(group);
      }
    }
    const own = new Set([...all].map((cls) => this.names[cls] as string));
    for (const { id: set, members } of this.sets.values()) {
      if (members.some((member) => own.has(member))) all.add(set);
    }
    return [...all];
  }
}

function parentOf(name: string): string | null {
  const dot = name.lastIndexOf('.');
  return dot === -1 || name.startsWith('lit:') ? null : name.slice(0, dot);
}

/** `post.*.village` matches `post.chief.village`. */
function matches(member: string, cls: string): boolean {
  const parts = member.split('.');
  const own = cls.split('.');
  return parts.length === own.length && parts.every((part, i) => part === '*' || part === own[i]);
}
