import { waitForReading } from '../../scripts/browser/reading';
import { longestTaskDuring } from '../../scripts/browser/trace';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { median } from '../time';
import type { PeerTimes, Times, Way } from './in-page';
import { keywords, mixedText, pageOf } from './pages';
import { Peer } from './peer';
import { READER, type Stage } from './stage';

/** Han characters of a page with 1 MB of text. */
const ONE_MB = 350_000;

/** Han characters of a page with 24 MB of text. */
const HUGE = 8_000_000;

/** One big page from injection to painted highlights, beside mark.js and a bare walk, each on the page loaded anew. */
export async function pageRow(stage: Stage, { corpus, terms, quick }: Subject): Promise<Row> {
  const length = quick ? 8_000 : ONE_MB;
  const text = mixedText(corpus, length);
  const url = stage.make('page.html', pageOf(text));
  const peer = new Peer(keywords(terms, text));
  const rounds = quick ? 2 : 5;
  const ours = await oursTimes(stage, url, rounds);
  const longest = await longestTask(stage, url, quick ? 1 : 3);
  const walk = await peerTimes(stage, url, peer, 'walk', rounds);
  const best = await peerTimes(stage, url, peer, 'markRegExp', quick ? 1 : 3);
  const words = await peerTimes(stage, url, peer, 'mark', 1);
  const huge = quick ? {} : await hugePage(stage, corpus);
  const painted = median(ours.map((one) => one.painted ?? Number.NaN));
  return makeRow(
    {
      what: `page of ${length} characters, injection to all highlights painted`,
      figure: painted,
      peer: best.painted,
      unit: 'ms',
      peerName: 'mark.js markRegExp, one alternation of 300 keywords',
      budgets: [
        { what: 'mark.js mark ÷ ours', figure: words.painted / painted, atLeast: 200, unit: '×' },
        { what: 'markRegExp ÷ ours', figure: best.painted / painted, atLeast: 5, unit: '×' },
        { what: 'ours ÷ bare walk', figure: painted / walk.painted, atMost: 4, unit: '×' },
        { what: 'longest task', figure: longest, atMost: 50, unit: 'ms' },
      ],
      details: {
        'ours: to the first marks, ms': median(ours.map((one) => one.first ?? Number.NaN)),
        'ours: main thread in all, ms': median(ours.map((one) => one.mainThread)),
        'ours: reading, ms': median(ours.map((one) => one.analysis ?? Number.NaN)),
        'ours: highlight ranges': ours[0]?.ranges ?? 0,
        'mark.js mark with 300 keywords to paint, ms': words.painted,
        'mark.js marks': words.marks,
        'markRegExp to paint, ms': best.painted,
        'markRegExp marks': best.marks,
        'bare TreeWalker walk, ms': walk.done,
        'bare TreeWalker walk to paint, ms': walk.painted,
        ...huge,
        'text nodes': text.split(/(?<=。)|\n/).length,
      },
    },
    'less',
  );
}

/** A page far beyond what anybody publishes: how soon it is marked, how far it is read, and what its reader feels of it. */
async function hugePage(stage: Stage, corpus: Subject['corpus']): Promise<Row['details']> {
  const url = stage.make('huge.html', pageOf(mixedText(corpus, HUGE)));
  const tab = await stage.show(url);
  const work = () => stage.time(tab, [READER], 'painted');
  const { result, longestTaskMs } = await longestTaskDuring(tab.page, work);
  const reading = await waitForReading(stage.worker, tab.id);
  await tab.page.close();
  if (reading.state !== 'read') throw new Error(`24 MB: ${JSON.stringify(reading)}`);
  return {
    '24 MB: to the first marks, ms': result.first ?? Number.NaN,
    '24 MB: to all marks, ms': result.painted ?? Number.NaN,
    '24 MB: longest task, ms': longestTaskMs,
    '24 MB: main thread in all, ms': result.mainThread,
    '24 MB: characters read': reading.report.characters,
    '24 MB: read in part only (1) or whole (0)': Number(reading.report.partial),
  };
}

async function oursTimes(stage: Stage, url: string, rounds: number): Promise<Times[]> {
  const times: Times[] = [];
  let tab = await stage.show(url);
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) tab = await stage.show(url, tab);
    times.push(await stage.time(tab, [READER], 'painted'));
  }
  await tab.page.close();
  return times;
}

/** The longest main-thread task, of the calmest round. */
async function longestTask(stage: Stage, url: string, rounds: number): Promise<number> {
  const tasks: number[] = [];
  const tab = await stage.show(url);
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await stage.show(url, tab);
    const work = () => stage.time(tab, [READER], 'painted');
    tasks.push((await longestTaskDuring(tab.page, work)).longestTaskMs);
  }
  await tab.page.close();
  return Math.min(...tasks);
}

/** The round with the middle time to paint. */
async function peerTimes(
  stage: Stage,
  url: string,
  peer: Peer,
  way: Way,
  rounds: number,
): Promise<PeerTimes> {
  const times: PeerTimes[] = [];
  const tab = await stage.show(url);
  for (let round = 0; round < rounds; round += 1) {
    if (round > 0) await stage.show(url, tab);
    times.push(await peer.warm(way, tab));
  }
  await tab.page.close();
  const middle = median(times.map(({ painted }) => painted));
  return times.find(({ painted }) => painted === middle) as PeerTimes;
}
