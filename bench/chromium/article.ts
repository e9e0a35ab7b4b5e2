import { settle } from '../../scripts/browser/dom';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { median } from '../time';
import { arrival, withRest } from './arrival';
import type { PeerTimes, Times } from './in-page';
import { bodyOf, keywords, mixedText, pageOf } from './pages';
import { Peer } from './peer';
import { READER, type Stage, type Tab } from './stage';

const ARTICLE = 12_000;

/** One article, cold in a new tab and warm in one where other articles were read before. */
export async function articleRow(stage: Stage, { corpus, terms, quick }: Subject): Promise<Row> {
  const rounds = quick ? 2 : 7;
  const articles = Array.from({ length: 2 * rounds }, (_, i) =>
    mixedText(corpus, ARTICLE, 100 + i),
  );
  const [first = '', ...others] = articles;
  const url = stage.make('article.html', pageOf(first));
  const peer = new Peer(keywords(terms, articles.join('\n')));
  const cold = await repeat(rounds, () => coldTimes(stage, url));
  const coldPeer = await repeat(rounds, () => coldPeerTimes(stage, url, peer));
  const warm = (await warmTimes(stage, url, others)).slice(-rounds);
  const warmPeer = (await warmPeerTimes(stage, url, others, peer)).slice(-rounds);
  const middle = (times: Times[], of: (one: Times) => number | null) =>
    median(times.map((one) => of(one) ?? Number.NaN));
  const painted = middle(warm, (one) => one.painted);
  const best = median(warmPeer.map((one) => one.painted));
  const mainThread = middle(warm, (one) => one.mainThread);
  const start = middle(cold, (one) => one.mainThread);
  return makeRow(
    {
      what: `article of ${ARTICLE} characters, warm, to painted highlights`,
      figure: painted,
      peer: best,
      unit: 'ms',
      peerName: 'mark.js markRegExp, one alternation of 300 keywords, warm',
      budgets: [
        { what: 'warm, main thread', figure: mainThread, atMost: 15, unit: 'ms' },
        {
          what: 'warm, markRegExp ÷ ours, to paint',
          figure: best / painted,
          atLeast: 1,
          unit: '×',
        },
        { what: 'cold, main thread, start included', figure: start, atMost: 40, unit: 'ms' },
      ],
      details: {
        'cold: script compiled and run, ms': middle(cold, ({ evaluated }) => evaluated),
        'cold: reading, ms': middle(cold, ({ analysis }) => analysis),
        'cold: to paint, ms': middle(cold, (one) => one.painted),
        'cold: mark.js loading and markRegExp to paint, ms': median(
          coldPeer.map((one) => one.painted),
        ),
        'the background asleep: from page ready to first marks, ms': await arrival(
          stage.make('arriving.html', withRest(pageOf(first))),
          rounds,
        ),
        'warm: reading, waiting for the background included, ms': middle(
          warm,
          ({ analysis }) => analysis,
        ),
        'warm: markRegExp call, ms': median(warmPeer.map(({ done }) => done)),
        'warm: highlight ranges': middle(warm, ({ ranges }) => ranges),
      },
    },
    'less',
  );
}

async function repeat<T>(rounds: number, work: () => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let round = 0; round < rounds; round += 1) results.push(await work());
  return results;
}

/** A new tab each time: its renderer has compiled nothing yet. */
async function coldTimes(stage: Stage, url: string): Promise<Times> {
  const tab = await stage.show(url);
  const times = await stage.time(tab, [READER], 'painted');
  await tab.page.close();
  return times;
}

async function coldPeerTimes(stage: Stage, url: string, peer: Peer): Promise<PeerTimes> {
  const tab = await stage.show(url);
  const times = await peer.cold('markRegExp', tab);
  await tab.page.close();
  return times;
}

async function warmTimes(stage: Stage, url: string, articles: string[]): Promise<Times[]> {
  const tab = await stage.show(url);
  const times = [await stage.time(tab, [READER], 'painted')];
  for (const article of articles) {
    await replace(tab, article);
    times.push(await stage.time(tab, ['bench-again.js'], 'painted'));
  }
  await tab.page.close();
  return times;
}

async function warmPeerTimes(
  stage: Stage,
  url: string,
  articles: string[],
  peer: Peer,
): Promise<PeerTimes[]> {
  const tab = await stage.show(url);
  const times: PeerTimes[] = [];
  for (const article of articles) {
    await replace(tab, article);
    times.push(await peer.warm('markRegExp', tab));
  }
  await tab.page.close();
  return times;
}

/** Puts another article into the page and lets it be painted. */
async function replace({ page }: Tab, article: string): Promise<void> {
  await page.evaluate((html) => {
    document.querySelector('main')?.setHTMLUnsafe(html);
  }, bodyOf(article));
  await settle(page);
}
