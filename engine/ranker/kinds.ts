import type { Knowledge } from '../knowledge-tables';

/** Whether only the roster and the figures read a class; the ranker does not see it. */
export function isForRoster(name: string): boolean {
  return name.startsWith('roster.') || name === 'split' || name.startsWith('split.');
}

/** Kinds of cues: the first two parts of a class's name. Groups have none and take no part in pairs. */
export class Kinds {
  private readonly names: readonly string[];
  /** Class → 1 where a term or a phrase has it by itself, not only by what it counts as. */
  private readonly given: Uint8Array;

  constructor({ classNames, classSets, phrases }: Knowledge) {
    this.names = classNames;
    this.given = new Uint8Array(classNames.length);
    for (const own of classSets) for (const cls of own) this.given[cls] = 1;
    for (const { cls } of phrases) this.given[cls] = 1;
    // What only the roster reads tells nothing of a passage.
    classNames.forEach((name, cls) => {
      if (name && isForRoster(name)) this.given[cls] = 0;
    });
  }

  /** The kinds of what has these classes, without what those are a kind of. */
  of(classes: readonly number[]): readonly string[] {
    const parts = classes
      .filter((cls) => this.given[cls] === 1 || this.names[cls]?.startsWith('num'))
      .map((cls) => (this.names[cls] as string).split('.', 2));
    const kinds = new Set(parts.map((own) => own.join('.')));
    for (const [root = '', second] of parts) if (second) kinds.delete(root);
    return [...kinds];
  }
}
