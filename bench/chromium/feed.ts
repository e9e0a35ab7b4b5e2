import type { Subject } from '../knowledge';
import type { Row } from '../row';
import { median } from '../time';
import { bodyOf, mixedText, pageOf } from './pages';
import { READER, type Stage, type Tab } from './stage';

const ARTICLE = 12_000;
/** Longer than the reader waits for a page to be quiet, and reads one more article. */
const REST_MS = 1_200;

/** A page without end: what an article that is appended costs while there are few, and when there are many. */
export async function feedDetails(
  stage: Stage,
  { corpus, quick }: Subject,
): Promise<Row['details']> {
  const many = quick ? 20 : 200;
  const articles = Array.from({ length: many }, (_, seed) => mixedText(corpus, ARTICLE, seed));
  const more = bodyOf(mixedText(corpus, ARTICLE, many));
  const costAfter = async (count: number) => {
    const html = articles.slice(0, count).map((text) => `<article>${bodyOf(text)}</article>`);
    const page = pageOf('').replace('<main>', `<main>${html.join('')}`);
    const tab = await stage.show(stage.make(`feed-${count}.html`, page));
    await stage.time(tab, [READER], 'painted');
    const cost = await costOf(tab, more, quick ? 3 : 9);
    await tab.page.close();
    return cost;
  };
  return {
    'article appended to one: script, ms': await costAfter(1),
    [`article appended to ${many}: script, ms`]: await costAfter(many),
  };
}

/** Script of one article, in milliseconds. The first is left out: after it all of the page is read once more, and kept. */
async function costOf({ page }: Tab, article: string, count: number): Promise<number> {
  const costs: number[] = [];
  for (let round = 0; round <= count; round += 1) {
    const before = (await page.metrics()).ScriptDuration ?? Number.NaN;
    await page.evaluate(
      async (html, rest) => {
        const added = document.createElement('article');
        added.innerHTML = html;
        document.querySelector('main')?.append(added);
        await new Promise((next) => setTimeout(next, rest));
      },
      article,
      REST_MS,
    );
    if (round === 0) continue;
    costs.push(1_000 * (((await page.metrics()).ScriptDuration ?? Number.NaN) - before));
  }
  return median(costs);
}
