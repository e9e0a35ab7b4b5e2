import { gzipSync } from 'node:zlib';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { median } from '../time';
import type { ENTRIES, Times } from './in-page';
import { pageOf } from './pages';
import { BACKGROUND, GATE, MARK_JS, READER, Stage, sourceOf, type Tab } from './stage';

const OPENCC = 'opencc-js/t2cn';
const CONVERT = "OpenCC.Converter({ from: 'tw', to: 'cn' })('問責');";
/** Next to nothing to read, so that what remains is the start. */
const SHORT = pageOf('县里召开问责工作会议。');
/** Something to find in it, so that the engine needs all it has. */
const SENTENCE = '塌方死了六个人，最后只给分管副局长一个口头提醒。';

/** The gate's script against mark.js, which a highlighter would put into every page. */
export async function gateRow(stage: Stage, { quick }: Subject): Promise<Row> {
  const times = await starts(stage, [GATE], 'gate', quick);
  const start = median(times.map(({ evaluated }) => evaluated ?? Number.NaN));
  const figure = kilobytes(stage.file(GATE));
  const peer = sourceOf(MARK_JS);
  return makeRow(
    {
      what: 'gate script, gzip',
      figure,
      peer: kilobytes(peer),
      unit: 'kB',
      peerName: 'mark.js, minified',
      budgets: [
        { what: 'gzip', figure, atMost: 10, unit: 'kB' },
        { what: 'start', figure: start, atMost: 1, unit: 'ms' },
      ],
      details: {
        'an empty script, ms': await emptyStart(stage, quick),
        'mark.js start, ms': await peerStart(stage, peer, quick),
      },
    },
    'less',
  );
}

/** What is put into a page, and the engine in the background, against mark.js with opencc-js, which knows no rules. */
export async function engineRow(stage: Stage, { quick }: Subject): Promise<Row> {
  const times = await starts(stage, [READER], 'analysis', quick);
  const evaluated = median(times.map((one) => one.evaluated ?? Number.NaN));
  const awoken = await awakenings(quick ? 1 : 5);
  const peer = `${sourceOf(MARK_JS)}\n${sourceOf(OPENCC)}`;
  const figure = kilobytes(stage.file(BACKGROUND));
  return makeRow(
    {
      what: 'engine (tables, rules, weights), in the background, gzip',
      figure,
      peer: kilobytes(peer),
      unit: 'kB',
      peerName: 'mark.js and opencc-js t2cn, minified: words only',
      budgets: [
        { what: 'gzip, in the background', figure, atMost: 350, unit: 'kB' },
        {
          what: 'gzip, injected into a page',
          figure: kilobytes(stage.file(READER)),
          atMost: 350,
          unit: 'kB',
        },
        { what: 'start, in the page', figure: evaluated, atMost: 30, unit: 'ms' },
        {
          what: 'start, in the background',
          figure: median(awoken.map(({ asleep, awake }) => asleep - awake)),
          atMost: 30,
          unit: 'ms',
        },
      ],
      details: {
        'a sentence read, the background asleep before, ms': median(
          awoken.map(({ asleep }) => asleep),
        ),
        'a sentence read, the background awake, ms': median(awoken.map(({ awake }) => awake)),
        'peers start, ms': await peerStart(stage, `${peer}\n${CONVERT}`, quick),
      },
    },
    'less',
  );
}

/** How long it takes to read one sentence more when the background has been stopped, and when it has not. */
async function awakenings(rounds: number): Promise<{ asleep: number; awake: number }[]> {
  const stage = await Stage.open();
  try {
    const tab = await stage.show(stage.make('short.html', SHORT));
    await stage.time(tab, [READER], 'analysis');
    const times: { asleep: number; awake: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      await (await stage.chromium.worker()).close();
      const asleep = await oneMore(tab);
      times.push({ asleep, awake: await oneMore(tab) });
    }
    return times;
  } finally {
    await stage.close();
  }
}

/** Adds a sentence to the page and waits until it has been read. */
function oneMore({ page }: Tab): Promise<number> {
  return page.evaluate(async (sentence) => {
    performance.clearMeasures();
    const paragraph = document.createElement('p');
    paragraph.textContent = sentence;
    document.querySelector('main')?.append(paragraph);
    for (;;) {
      const [read] = performance.getEntriesByName('wenze:analysis', 'measure');
      if (read) return read.duration;
      await new Promise((again) => setTimeout(again, 20));
    }
  }, SENTENCE);
}

async function starts(
  stage: Stage,
  files: string[],
  awaited: keyof typeof ENTRIES,
  quick: boolean,
): Promise<Times[]> {
  const times: Times[] = [];
  const url = stage.make('short.html', SHORT);
  for (let round = 0; round < (quick ? 2 : 7); round += 1) {
    const tab = await stage.show(url);
    times.push(await stage.time(tab, files, awaited));
    await tab.page.close();
  }
  return times;
}

/** What the measure itself costs: two scripts of one line, one after the other. */
async function emptyStart(stage: Stage, quick: boolean): Promise<number> {
  const times = await starts(stage, [], 'evaluated', quick);
  return median(times.map(({ evaluated }) => evaluated ?? Number.NaN));
}

/** Milliseconds until a peer's script has run in a new tab. */
async function peerStart(stage: Stage, script: string, quick: boolean): Promise<number> {
  const times: number[] = [];
  const url = stage.make('short.html', SHORT);
  for (let round = 0; round < (quick ? 2 : 7); round += 1) {
    const { page } = await stage.show(url);
    times.push(await page.evaluate(runScript, script));
    await page.close();
  }
  return median(times);
}

/** Runs in the page. */
function runScript(source: string): number {
  const start = performance.now();
  // biome-ignore lint/security/noGlobalEval: the peer's own bundle, started as a script tag would start it.
  globalThis.eval(source);
  return performance.now() - start;
}

/** Gzipped, 1,000 bytes each. */
function kilobytes(script: string | Buffer): number {
  return gzipSync(script).length / 1_000;
}
