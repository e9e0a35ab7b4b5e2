import { analyse } from '../../engine/analyse';
import { foldString } from '../../engine/word-graph';
import { textOf } from '../corpus/generate';
import type { Subject } from '../knowledge';
import { makeRow, type Row } from '../row';
import { speedOf } from '../time';
import { convert } from './peers';

/** A Han character is three bytes of UTF-8. */
const TEN_MB = 3_500_000;
/** Below this the time grows faster than the text. */
const LINEAR = 0.8;

/**
 * The whole analysis against what a peer needs to find words alone: opencc-js conversion, then the fastest
 * Aho–Corasick package.
 */
export function analysisRow(subject: Subject): Row {
  const { corpus, quick, enough } = subject;
  const length = quick ? 15_000 : 350_000;
  const ordinary = textOf(corpus.ordinary, length);
  const dense = textOf(corpus.accountability, quick ? length : 100_000);
  const news = speedOf(analyse, ordinary, enough);
  const long = quick ? 10 * length : TEN_MB;
  const longer = speedOf(analyse, textOf(corpus.ordinary, long), enough);
  const notices = speedOf(analyse, dense, 4 * enough);
  const peer = wordsOnly(subject, ordinary);
  const growth = longer / news;
  return makeRow(
    {
      what: 'findings and roster of ordinary news',
      figure: news,
      peer,
      unit: 'Mchar/s',
      peerName: 'opencc-js conversion + fastest npm Aho–Corasick: words only',
      budgets: [
        { what: 'ordinary news', figure: news, atLeast: 10, unit: 'Mchar/s' },
        { what: 'accountability', figure: notices, atLeast: 3, unit: 'Mchar/s' },
        { what: 'ten times the text, speed kept', figure: growth, atLeast: LINEAR, unit: '×' },
      ],
      details: {
        'accountability: ours, Mchar/s': notices,
        'accountability: words only, Mchar/s': wordsOnly(subject, dense),
        'accountability: findings in 100,000 characters': perLakh(dense),
        'ordinary: findings in 100,000 characters': perLakh(ordinary),
        'long text, characters': long,
        'long text, Mchar/s': longer,
      },
    },
    'more',
  );
}

function wordsOnly({ graph, finders, enough }: Subject, text: string): number {
  const folded = foldString(graph.fold, text);
  const lookup = Object.values(finders()).map((find) => speedOf(find, folded, enough));
  return 1 / (1 / speedOf(convert, text, enough) + 1 / Math.max(...lookup));
}

function perLakh(text: string): number {
  return (analyse(text).findings.length / text.length) * 100_000;
}
