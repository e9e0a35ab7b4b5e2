import { textOf } from '../corpus/generate';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { median } from '../time';
import { feedDetails } from './feed';
import { keywords, pageOf } from './pages';
import { Peer } from './peer';
import { GATE, type Stage } from './stage';
import { tickerDetails } from './ticker';

/** What an ordinary page without an anchor term pays: the gate's script and its one look, nothing else runs. */
export async function idleRow(stage: Stage, subject: Subject): Promise<Row> {
  const { corpus, terms, quick } = subject;
  const length = quick ? 50_000 : 350_000;
  const text = textOf(corpus.ordinary, length);
  const url = stage.make('idle.html', pageOf(text));
  const peer = new Peer(keywords(terms, text));
  const gates: number[] = [];
  const starts: number[] = [];
  const marked: number[] = [];
  const walked: number[] = [];
  for (let round = 0; round < (quick ? 2 : 5); round += 1) {
    const tab = await stage.show(url);
    const { evaluated, gate } = await stage.time(tab, [GATE], 'gate');
    starts.push(evaluated ?? Number.NaN);
    gates.push(gate ?? Number.NaN);
    walked.push((await peer.warm('walk', tab)).done);
    marked.push((await peer.warm('markRegExp', tab)).done);
    await tab.page.close();
  }
  const per = (times: readonly number[]) => (median(times) / length) * 100_000;
  const figure = per(gates.map((gate, round) => gate + (starts[round] ?? 0)));
  return makeRow(
    {
      what: `page of ${length} characters without an anchor term, main thread for 100,000`,
      figure,
      peer: per(marked),
      unit: 'ms',
      peerName: 'mark.js markRegExp, one alternation of 300 keywords',
      budgets: [{ what: 'for 100,000 characters', figure, atMost: 2, unit: 'ms' }],
      details: {
        'the look alone, whole page, ms': median(gates),
        ...(await tickerDetails(stage, subject, quick ? 2 : 20)),
        ...(await feedDetails(stage, subject)),
        'bare TreeWalker walk, for 100,000 characters, ms': per(walked),
      },
    },
    'less',
  );
}
