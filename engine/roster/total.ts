import { type Paragraph, type Token, tokensIn } from '../tokens';
import type { Span } from '../types';
import type { Cues } from './cues';

/** Farthest that the measure may stand before or after the number, in characters. */
const NEAR = 10;
/** Deaths that stand so near make a number one of victims. */
const DEATHS = 4;

/**
 * How many people were held to account, as a paragraph states it.
 * @param held measures and words of accountability that are said to have happened
 */
export function totalIn(cues: Cues, paragraph: Paragraph, held: readonly Token[]): Token | null {
  const happened = new Set(held);
  const near = (number: Token, name: string, reach: number): readonly Token[] =>
    tokensIn(cues.of(paragraph, name), number.start - reach - 8, number.end + reach + 1).filter(
      (word) => word.clause === number.clause && number.start - word.end <= reach,
    );
  const total = cues.of(paragraph, 'num.people').find(
    (number) =>
      number.value >= 2 &&
      ['measure', 'account'].some((name) =>
        near(number, name, NEAR).some((word) => happened.has(word)),
      ) &&
      near(number, 'harm.death', DEATHS).length === 0 &&
      !isPart(
        cues,
        paragraph,
        number,
        ['account.hold', 'account.handle'].some((name) => near(number, name, NEAR).length > 0),
      ) &&
      !isStatistic(cues, paragraph, number),
  );
  return total ?? null;
}

/** A sentence that counts cases, or speaks of a whole country or quarter, is no list of this text. */
export function isStatistic(cues: Cues, paragraph: Paragraph, { sentence }: Token): boolean {
  const { start, end } = paragraph.sentences[sentence] as Span;
  return ['num.cases', 'roster.statistic'].some(
    (name) => cues.within(paragraph, name, start, end).length > 0,
  );
}

/** 两名司机被辞退, 对9人记过、对6人警告: a number of some among others is no total; 问责 beside it makes it one. */
function isPart(cues: Cues, paragraph: Paragraph, number: Token, general: boolean): boolean {
  const posts = cues.within(paragraph, 'post', number.end, number.end + 5);
  if (posts.some(({ clause }) => clause === number.clause)) return true;
  if (general) return false;
  const { start, end } = paragraph.sentences[number.sentence] as Span;
  return cues.within(paragraph, 'num.people', start, end).length > 1;
}
