import type { Shown } from './heed';
import { insist } from './insist';
import { send } from './messages';
import { summaryOf } from './summary';

/** Tells the badge what has been found, unless it knows: telling wakes the background. */
export class BadgeNote {
  #told = '';

  /** @param place the page's address: figures of the page before are void, even if they are the same */
  tell(place: string, shown: Shown): void {
    const summary = summaryOf(shown);
    const told = `${place}\n${JSON.stringify(summary)}`;
    if (told === this.#told) return;
    this.#told = told;
    // What is not the newest any more must not come after it.
    const sent = insist(async () => (told === this.#told ? send(summary) : null));
    sent.catch((error: unknown) => {
      console.debug('wenze-mirror: no badge', error);
    });
  }

  /** The background has forgotten it. */
  forget(): void {
    this.#told = '';
  }
}
