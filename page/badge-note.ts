import type { Shown } from './heed';
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
    // A background that is ended over it is woken by asking again.
    const sent = send(summary).catch(() => send(summary));
    sent.catch((error: unknown) => {
      console.debug('wenze-mirror: no badge', error);
    });
  }

  /** The background has forgotten it. */
  forget(): void {
    this.#told = '';
  }
}
