import type { Paragraph, Token } from '../tokens';
import type { Span } from '../types';
import type { Cues } from './cues';

/** Where a group stands: among those below, those above, or neither is told. */
export type Standing = 'below' | 'above' | 'other';

/** 村15人、县2人: in a list a level alone stands for its people. */
const BARE = /(?:^|[、，,（(：:和及与與])(村|组|組|镇|鎮|乡|鄉|县|縣|区|區|市|省)[级級里裡]?$/;
const BARE_BELOW = /[村组組镇鎮乡鄉]/;

/** Words for a group; of some inside each other the longest, 村支部书记 and not 书记. */
export function ranksIn(cues: Cues, paragraph: Paragraph, { start, end }: Span): Token[] {
  const all = ['split.below', 'split.above', 'roster.rank', 'post']
    .flatMap((name) => [...cues.within(paragraph, name, start, end)])
    .filter((rank) => rank.end <= end);
  return [...new Set(all)]
    .filter((rank) => !all.some((other) => isInside(rank, other)))
    .sort((a, b) => a.start - b.start);
}

/** What is called both, as 副局长 is, is neither; so is a group of several with one of each. */
export function standingOf(cues: Cues, ranks: readonly Token[]): Standing {
  const below = ranks.some((rank) => cues.is(rank, 'split.below'));
  const above = ranks.some((rank) => cues.is(rank, 'split.above'));
  if (below === above) return 'other';
  return below ? 'below' : 'above';
}

/** The standing of a level that is named alone before its number; null where none is. */
export function bareStanding(words: string): Standing | null {
  const level = BARE.exec(words)?.[1];
  if (!level) return null;
  return BARE_BELOW.test(level) ? 'below' : 'above';
}

function isInside(inner: Span, outer: Span): boolean {
  const longer = outer.end - outer.start > inner.end - inner.start;
  return longer && outer.start <= inner.start && inner.end <= outer.end;
}
