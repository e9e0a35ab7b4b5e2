import { gzipSync } from 'node:zlib';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { median } from '../time';
import type { Times } from './in-page';
import { pageOf } from './pages';
import { GATE, MARK_JS, READER, type Stage, sourceOf } from './stage';

const OPENCC = 'opencc-js/t2cn';
const CONVERT = "OpenCC.Converter({ from: 'tw', to: 'cn' })('問責');";
/** Next to nothing to read, so that what remains is the start. */
const SHORT = pageOf('县里召开问责工作会议。');

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

/** The reader's script against mark.js with opencc-js, which finds words in one script and knows no rules. */
export async function engineRow(stage: Stage, { quick }: Subject): Promise<Row> {
  const times = await starts(stage, [READER], 'analysis', quick);
  const evaluated = median(times.map((one) => one.evaluated ?? Number.NaN));
  const first = median(times.map(({ analysis }) => analysis ?? Number.NaN));
  const figure = kilobytes(stage.file(READER));
  const peer = `${sourceOf(MARK_JS)}\n${sourceOf(OPENCC)}`;
  return makeRow(
    {
      what: 'reader script (tables, rules, weights), gzip',
      figure,
      peer: kilobytes(peer),
      unit: 'kB',
      peerName: 'mark.js and opencc-js t2cn, minified: words only',
      budgets: [
        { what: 'gzip', figure, atMost: 350, unit: 'kB' },
        { what: 'start', figure: evaluated + first, atMost: 30, unit: 'ms' },
      ],
      details: {
        'script compiled and run, ms': evaluated,
        'tables unpacked and a page of one sentence read, ms': first,
        'peers start, ms': await peerStart(stage, `${peer}\n${CONVERT}`, quick),
      },
    },
    'less',
  );
}

async function starts(
  stage: Stage,
  files: string[],
  awaited: keyof Times,
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
