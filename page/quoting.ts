import { fetchQuoter, type Quote } from './quoter-script';
import type { Settings } from './settings-schema';

const asItStands: Quote = (text) => text;

/** Puts words of the page into the reader's script, once the dictionary has come; nothing waits for it. */
export class Quoting {
  #script: Settings['quotations'] = 'page';
  #quote: Quote = asItStands;
  readonly #came: () => void;

  /** @param came called when words are put otherwise than before */
  constructor(came: () => void) {
    this.#came = came;
  }

  get quote(): Quote {
    return this.#quote;
  }

  /** Fetches the dictionary of a script, unless it is there. */
  async use(script: Settings['quotations']): Promise<void> {
    if (script === this.#script) return;
    this.#script = script;
    const quote = script === 'page' ? asItStands : await fetchQuoter(script);
    if (script !== this.#script || !quote) return;
    this.#quote = quote;
    this.#came();
  }
}
