import { expect, test } from 'vitest';
import { splitCues, splitKnowledge } from '../../tests/small-splits';
import { readParagraphs } from '../read';
import type { Paragraph } from '../tokens';
import { noneAbove } from './none-above';

test.each([
  ['none is higher', '问责9人，无一人职级高于科员。', ['科员']],
  ['words between', '问责9人，没有一个人的职级高过村干部。', ['村干部']],
  ['not one of them', '问责9人，一个也没超过科员。', ['科员']],
  ['none comes up to it', '问责9人，没有一个够得上科员。', ['科员']],
  ['the highest', '问责9人，职务最高的也只是一名科员。', ['科员']],
  ['the biggest', '问责9人，最大的官是村干部。', ['村干部']],
  ['of a level above nothing is told', '问责9人，无一人职级高于处级。', []],
  ['nor where the highest is one of those', '问责9人，职务最高的是副县长。', []],
  ['nor of who is both', '问责9人，级别最高的是副局长。', []],
  ['the sum is not a rank', '问责9人，金额最高的是科员。', []],
  ['somebody is higher', '问责9人，有一人职级高于科员。', []],
  ['another clause', '问责9人，没有一人退缩，工资高于科员。', []],
  ['too far behind', '问责9人，职务最高的是他们当中的一名科员。', []],
])('%s: %s', (_, text, expected) => {
  const [paragraph] = [...readParagraphs(splitKnowledge, text)] as [Paragraph];
  const ranks = noneAbove(splitCues, text, paragraph, 0, text.length);
  expect(ranks.map(({ start, end }) => text.slice(start, end))).toEqual(expected);
});
