import { isInnerFrame } from './frame';
import { type Answer, send } from './messages';

/** Passages marked in the other frames of the tab: how many come before those of this frame, and how many in all. */
export type Others = Pick<Answer<'count-others'>, 'before' | 'all'>;

const NONE: Others = { before: 0, all: 0 };

/** True in a page that has no frames and stands in none. */
export function isAlone(): boolean {
  return window.length === 0 && !isInnerFrame();
}

/** Knows how many passages the other frames of the tab have, as of the last look. */
export class Elsewhere {
  #known: Others | null = null;

  /** `null` until it is known. */
  get others(): Others | null {
    return isAlone() ? NONE : this.#known;
  }

  /** Asks the background. @returns whether anything is other than before */
  async look(): Promise<boolean> {
    if (isAlone()) return false;
    const before = this.#known;
    this.#known = await send({ type: 'count-others' }).catch(() => null);
    return before?.before !== this.#known?.before || before?.all !== this.#known?.all;
  }
}
