import { type Paragraph, type Token, tokensIn } from '../tokens';
import type { Span } from '../types';
import type { Cues } from './cues';
import { happened } from './decisions';

/** Farthest that the measure may stand before or after the number, in characters. */
const NEAR = 10;
/** Deaths that stand so near make a number one of victims. */
const DEATHS = 4;
/** 共问责30人: farthest that the word may stand before a number that it states. */
const STATED = 6;
/** Farthest that 其中 may stand before a number that it makes a part, with itself. */
const BEFORE = 14;

const ACCOUNT = ['account.hold', 'account.handle'];
const HELD = ['measure', 'account'];

/** What follows a whole that is told by its measure alone: 被记过的十七人当中, 处分22人，其中. */
const OF_THEM =
  /^[^，,；;。]{0,8}?(?:[中里裡裏](?:[，,有只\d]|[一二三四五六七八九十]{1,3}[人名位])|[，,：:（(]?其[中余餘])/;

/** 二十三人都是村干部 tells of all; 二十三名村干部 may be some among others. */
const ARE = /[是为為属屬都均]|其[余餘]/;

/**
 * The numbers of people held to account that a paragraph states, in order. None is a part of another: 其中15人 belongs to
 * what stands before it.
 */
export function totalsIn(cues: Cues, text: string, paragraph: Paragraph): Token[] {
  return cues
    .of(paragraph, 'num.people')
    .filter((number) => isTotal(cues, text, paragraph, number));
}

function isTotal(cues: Cues, text: string, paragraph: Paragraph, number: Token): boolean {
  if (number.value < 2 || isHarmed(cues, text, paragraph, number)) return false;
  if (near(cues, paragraph, number, HELD, NEAR).filter(happened).length === 0) return false;
  return !isPart(cues, text, paragraph, number) && !isStatistic(cues, paragraph, number);
}

/** 共问责三十人: another count begins. */
export function isStated(cues: Cues, text: string, paragraph: Paragraph, number: Token): boolean {
  const words = near(cues, paragraph, number, ACCOUNT, STATED);
  return (
    words.some((word) => happened(word) && word.end <= number.start) &&
    !/其中|的$/.test(text.slice(Math.max(0, number.start - STATED), number.start)) &&
    isTotal(cues, text, paragraph, number)
  );
}

/** Words of some classes in the number's clause, so near before or behind it; 问责条例 names an act that nobody did. */
function near(
  cues: Cues,
  paragraph: Paragraph,
  number: Token,
  names: readonly string[],
  reach: number,
): Token[] {
  return names.flatMap((name) =>
    tokensIn(cues.of(paragraph, name), number.start - reach - 8, number.end + reach + 1).filter(
      (word) =>
        word.clause === number.clause &&
        number.start - word.end <= reach &&
        cues.within(paragraph, 'split.named', word.start, word.end).length === 0,
    ),
  );
}

/** 十二人死亡, 失联三十人: a number of those whom it befell. */
export function isHarmed(cues: Cues, text: string, paragraph: Paragraph, number: Token): boolean {
  return near(cues, paragraph, number, ['harm.death', 'split.harmed'], DEATHS).some((word) => {
    const [first, second] = word.start < number.start ? [word, number] : [number, word];
    return !/[、，,；;。]/.test(text.slice(first.end, second.start));
  });
}

/** A sentence that counts cases, or speaks of a whole country or quarter, is no list of this text. */
export function isStatistic(cues: Cues, paragraph: Paragraph, { sentence }: Token): boolean {
  const { start, end } = paragraph.sentences[sentence] as Span;
  return (
    cues.within(paragraph, 'roster.statistic', start, end).length > 0 ||
    cues.within(paragraph, 'num.cases', start, end).length > 0
  );
}

/** 两名司机被辞退, 对9人记过、对6人警告: a number of some among others is no total; 问责 beside it makes it one. */
function isPart(cues: Cues, text: string, paragraph: Paragraph, number: Token): boolean {
  const before = text.slice(Math.max(paragraph.start, number.start - BEFORE), number.start);
  if (/其中[^，,；;。]*$/.test(before)) return true;
  const posts = cues.within(paragraph, 'post', number.end, number.end + 5);
  const these = posts.filter(({ start }) => !ARE.test(text.slice(number.end, start)));
  if (these.some(({ clause }) => clause === number.clause)) return true;
  if (near(cues, paragraph, number, ACCOUNT, NEAR).length > 0) return false;
  const { start, end } = paragraph.sentences[number.sentence] as Span;
  if (OF_THEM.test(text.slice(number.end, end))) return false;
  // The first is enough: a list of a hundred numbers in one sentence asks this for each of them.
  return cues
    .within(paragraph, 'num.people', start, end)
    .some((other) => other !== number && near(cues, paragraph, other, HELD, NEAR).length > 0);
}
