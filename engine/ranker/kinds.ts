import type { Knowledge } from '../knowledge-tables';

/** Kinds of cues: the first two parts of a class's name. Groups have none and take no part in pairs. */
export class Kinds {
  private readonly names: readonly string[];
  private readonly given: Uint8Array;

  constructor({ classNames, given }: Knowledge) {
    this.names = classNames;
    this.given = given;
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
