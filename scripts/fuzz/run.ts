import fc from 'fast-check';
import { seeded } from '../ranker/random';
import { checkPage } from './check-page';
import { checkNoise, checkText } from './check-text';
import { standInDocument } from './dom';
import { mutatePage } from './mutate-page';
import { corpusSentences, HOSTILE, hostileText } from './texts';

/** What a run has gone through. */
export interface Tried {
  texts: number;
  characters: number;
  findings: number;
}

/** Every so many texts are read once more with invisible characters between theirs. */
const NOISE_EVERY = 4;
/** So many mutations at most before a page is read, and so many between two slices of reading. */
const MOST_MUTATIONS = 40;
const BETWEEN = 3;
/** The stand-in for a browser keeps every page that it has opened. */
const PAGES_A_WINDOW = 50;

/** @throws Error with the text, made as short as can be, that the engine fails on */
export function fuzzTexts(count: number, seed: number): Tried {
  const tried = { texts: 0, characters: 0, findings: 0 };
  const property = fc.property(hostileText(corpusSentences()), (text) => {
    const analysis = checkText(text);
    if (tried.texts % NOISE_EVERY === 0) checkNoise(text, analysis, 1 + (tried.texts % 5));
    tried.texts += 1;
    tried.characters += text.length;
    tried.findings += analysis.findings.length;
  });
  fc.assert(property, { seed, numRuns: count, interruptAfterTimeLimit: 8 * 3_600_000 });
  return tried;
}

/**
 * @param from number of the first page; each is made from the seed and its number alone
 * @throws Error that names the page that the reader fails on
 */
export async function fuzzPages(
  pages: readonly string[],
  count: number,
  seed: number,
  from = 0,
): Promise<Tried> {
  const tried = { texts: 0, characters: 0, findings: 0 };
  const texts = [...corpusSentences().slice(0, 3_000), ...Object.values(HOSTILE)];
  let standIn = standInDocument();
  for (let page = from; page < from + count; page += 1) {
    if ((page - from) % PAGES_A_WINDOW === 0) {
      await standIn.close();
      standIn = standInDocument();
    }
    const random = seeded(seed * 1_000_003 + page);
    const markup = pages[page % pages.length] as string;
    const document = standIn.open(markup);
    const tools = { document, random, texts };
    try {
      mutatePage(tools, Math.floor(random() * MOST_MUTATIONS));
      tried.findings += checkPage(document.documentElement, () => mutatePage(tools, BETWEEN));
    } catch (error) {
      throw new Error(`page ${page} of seed ${seed}: ${(error as Error).message}`, {
        cause: error,
      });
    }
    tried.texts += 1;
    tried.characters += markup.length;
  }
  await standIn.close();
  return tried;
}
