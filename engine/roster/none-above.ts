import type { Paragraph, Token } from '../tokens';
import type { Cues } from './cues';
import { ranksIn, standingOf } from './standing';

/** 无一人职级高于, 没有一个超过: everybody is told to stand at most where the next word says. */
const NONE_ABOVE =
  /(?:[无無]一|[没沒]有?(?:一|任何)|一[个個人名位](?:也|都)[没沒])[^，,；;。]{0,10}?(?:[高大][于於过過]|超[过過出]|[够夠]得?上)/g;
/** 职务最高的也只是. */
const HIGHEST =
  /(?:(?:[职職][务務級级位]|[级級][别別]|官)最[高大][的者]?|最大的官)(?:也|才|都)?(?:[只仅僅]|不[过過])?[是为為]/g;
/** How far behind that the word for the level may start: 职务最高的是一位副所长. */
const REACH = 5;

/** The words that say of all of a list that they are no higher than some junior; none where nothing says so. */
export function noneAbove(
  cues: Cues,
  text: string,
  paragraph: Paragraph,
  start: number,
  end: number,
): readonly Token[] {
  const words = text.slice(start, end);
  for (const { index, 0: found } of [...words.matchAll(NONE_ABOVE), ...words.matchAll(HIGHEST)]) {
    const from = start + index + found.length;
    const ranks = ranksIn(cues, paragraph, { start: from, end }).filter(
      (rank) => rank.start - from <= REACH,
    );
    if (ranks.length > 0 && standingOf(cues, ranks) === 'below') return ranks;
  }
  return [];
}
