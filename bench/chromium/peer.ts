import { alternation } from '../node/peers';
import { type PeerTimes, runPeer, type Way } from './in-page';
import { MARK_JS, sourceOf, type Tab } from './stage';

/** mark.js (or a bare walk) with a set of keywords, in the page itself. */
export class Peer {
  readonly #script = sourceOf(MARK_JS);
  readonly #pattern: string;

  constructor(readonly words: string[]) {
    this.#pattern = alternation(words).source;
  }

  /** Runs with mark.js loaded beforehand, for nothing. */
  async warm(way: Way, { page }: Tab): Promise<PeerTimes> {
    await page.evaluate(this.#script);
    return page.evaluate(runPeer, way, this.words, this.#pattern, null);
  }

  /** Runs from loading mark.js on. */
  cold(way: Way, { page }: Tab): Promise<PeerTimes> {
    return page.evaluate(runPeer, way, this.words, this.#pattern, this.#script);
  }
}
