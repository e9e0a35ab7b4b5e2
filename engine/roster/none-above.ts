import type { Paragraph, Token } from '../tokens';
import type { Cues } from './cues';
import { ranksIn, standingOf } from './standing';

/** Cues that nobody is meant: 无一人, 没有一个. */
const NOBODY = ['noone', 'quant.none'];
/** How far before 职级高于 they may stand. */
const REACH_BEFORE = 10;
/** How far behind the word for the level may start: 职务最高的是一位副所长. */
const REACH_BEHIND = 5;
/** What joins 职务最高的 to the level. */
const IS = /^(?:也|才|都)?(?:[只仅僅]|不[过過])?[是为為到]/;

/** The words that say of all of a list that they are no higher than some junior; none where nothing says so. */
export function noneAbove(
  cues: Cues,
  text: string,
  paragraph: Paragraph,
  start: number,
  end: number,
): readonly Token[] {
  const within = (name: string) => cues.within(paragraph, name, start, end);
  const levels = [
    ...within('rank.above').filter((above) => standsBehindNobody(cues, paragraph, above)),
    ...within('rank.top').flatMap((top) => endOfIs(text, top)),
  ];
  for (const { end: from } of levels) {
    const ranks = ranksIn(cues, paragraph, { start: from, end }).filter(
      (rank) => rank.start - from <= REACH_BEHIND,
    );
    if (ranks.length > 0 && standingOf(cues, ranks) === 'below') return ranks;
  }
  return [];
}

function standsBehindNobody(cues: Cues, paragraph: Paragraph, { start, clause }: Token): boolean {
  return NOBODY.flatMap((name) => cues.of(paragraph, name)).some(
    (nobody) =>
      nobody.clause === clause && nobody.end <= start && start - nobody.end <= REACH_BEFORE,
  );
}

/** 职务最高的 with the 是 behind it. */
function endOfIs(text: string, { end }: Token): { end: number }[] {
  const is = IS.exec(text.slice(end, end + REACH_BEHIND));
  return is ? [{ end: end + is[0].length }] : [];
}
