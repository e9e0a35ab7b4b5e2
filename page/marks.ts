import { type ReportFinding, reaches } from '../engine/report';
import type { Portrait, Strength } from '../engine/types';

/** One place on the page where a finding of the report stands. */
export interface Mark {
  start: number;
  end: number;
  portrait: Portrait;
  /** Index into `report.findings`. */
  finding: number;
  /** Index into its `occurrences`. */
  occurrence: number;
}

/** All places of a report in the order of the text, to be found by offset or one after another. */
export class Marks {
  /** Those that are painted: findings weaker than `least` are not. */
  readonly list: readonly Mark[];
  readonly #all: readonly Mark[];
  readonly #findings: readonly ReportFinding[];
  /** The furthest end up to each mark, so that a look backwards knows when to stop. */
  readonly #reach: Int32Array;

  constructor(findings: readonly ReportFinding[], least: Strength = 'fair') {
    this.#findings = findings;
    this.#all = findings
      .flatMap(({ portrait, occurrences }, finding) =>
        occurrences.map((span, occurrence) => ({ ...span, portrait, finding, occurrence })),
      )
      .sort((a, b) => a.start - b.start || b.end - a.end || a.portrait - b.portrait);
    this.list = this.#all.filter(({ finding }) =>
      reaches(findings[finding]?.strength ?? 'weak', least),
    );
    this.#reach = new Int32Array(this.list.length);
    let reach = 0;
    this.list.forEach((mark, index) => {
      reach = Math.max(reach, mark.end);
      this.#reach[index] = reach;
    });
  }

  /** The marks on a character: those whose evidence it is before others, then the shortest, the most particular one. */
  at(offset: number): Mark[] {
    const found: Mark[] = [];
    for (let index = this.#lastStarting(offset); index >= 0; index -= 1) {
      if ((this.#reach[index] as number) <= offset) break;
      const mark = this.list[index] as Mark;
      if (mark.end > offset) found.push(mark);
    }
    const other = (mark: Mark) => (this.#isEvidence(mark, offset) ? 0 : 1);
    return found.sort(
      (a, b) =>
        other(a) - other(b) || a.end - a.start - (b.end - b.start) || a.portrait - b.portrait,
    );
  }

  /** The marks that share a character with `mark`, itself among them, in the order of the text. */
  beside(mark: Mark): Mark[] {
    return this.list.filter((other) => other.start < mark.end && other.end > mark.start);
  }

  /**
   * The next or previous mark, round the ends of the text unless told otherwise.
   * @param from the current mark; without it the walk begins at an end
   * @param portrait only marks of this portrait
   */
  step(
    from: Mark | null,
    direction: 1 | -1,
    { portrait, round = true }: { portrait?: Portrait | undefined; round?: boolean } = {},
  ): Mark | null {
    const { length } = this.list;
    let index = from ? this.list.indexOf(from) : direction === 1 ? -1 : length;
    for (let tries = 0; tries < length; tries += 1) {
      index += direction;
      if (!round && this.list[index] === undefined) return null;
      index = (index + length) % length;
      const mark = this.list[index] as Mark;
      if (portrait === undefined || mark.portrait === portrait) return mark;
    }
    return null;
  }

  /** A place by its numbers, weak ones too: the popup leads there. */
  find(finding: number, occurrence: number): Mark | null {
    return (
      this.#all.find((mark) => mark.finding === finding && mark.occurrence === occurrence) ?? null
    );
  }

  #isEvidence({ finding, start }: Mark, offset: number): boolean {
    const at = offset - start;
    const { marks } = this.#findings[finding] as ReportFinding;
    return marks.some((clue) => clue.start <= at && at < clue.end);
  }

  #lastStarting(offset: number): number {
    let low = 0;
    let high = this.list.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.list[middle] as Mark).start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}
