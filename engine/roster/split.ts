import type { Paragraph, Token } from '../tokens';
import type { Level, Role, Span } from '../types';
import type { Cues } from './cues';
import { partsOf } from './parts';
import { describe } from './people';

/** So many people of a level. */
export interface Share extends Span {
  count: number;
  level: Level;
  role: Role;
}

/** The parts of a total whose level the text tells. */
export function splitOf(cues: Cues, text: string, paragraph: Paragraph, total: Token): Share[] {
  return partsOf(cues, text, paragraph, total).flatMap(({ start, end, count }) => {
    const named = (name: string): Token | undefined =>
      cues.within(paragraph, name, start, end).findLast((one) => one.end <= end);
    const rank = named('roster.rank') ?? named('post');
    return rank ? [{ start, end, count, ...levelOf(cues, rank) }] : [];
  });
}

/** Rank classes are named `roster.rank.<level>`; posts carry their own level and role. */
function levelOf(cues: Cues, rank: Token): { level: Level; role: Role } {
  const [kind, level] = cues.parts(rank, 'roster');
  if (kind === 'rank') return { level: level as Level, role: 'unknown' };
  return describe(cues, rank);
}
