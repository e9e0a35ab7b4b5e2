import { isConnected } from './presence';

/**
 * Milliseconds before each further try. A background that has been ended is started by the next message and needs
 * some tenths of a second for it; one that cannot be had within some seconds is not coming.
 */
const WAITS = [50, 100, 200, 400, 800, 1_600];

/**
 * Asks the background, and asks again: browsers end it at will, with what it was asked unanswered.
 * @param ask may be called when the first question was heard after all
 * @throws what `ask` threw last; at once when the extension is gone
 */
export async function insist<T>(ask: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await ask();
    } catch (error) {
      if (!isConnected()) throw error;
      console.debug('wenze-mirror: the background is asked once more', error);
    }
    await new Promise((later) => setTimeout(later, wait));
  }
  return ask();
}
