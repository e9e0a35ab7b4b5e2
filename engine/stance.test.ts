import { expect, test } from 'vitest';
import { smallKnowledge } from '../tests/small-knowledge';
import { readParagraphs } from './read';
import { tokensOf } from './tokens';

// The scopes by one marker each; tests/stance.test.ts reads real sentences with the shipped markers.
const knowledge = smallKnowledge({
  lexicons: [
    {
      x: '罚',
      'stance.must': '必须',
      'stance.plan': '将要',
      'stance.rule': '情节严重的',
      'stance.condition': '如果',
      'stance.instead': '而不是',
      'stance.purpose': '为了',
      'stance.denial': '不存在',
      'stance.contrast': '但',
      'stance.exist': '有的',
      'stance.fact': '给予',
      'stance.which': '怎么',
      'neg.far': '没有',
      'neg.near': '不',
      'neg.stop': '被',
      post: '局长',
      'stance.report': '据称',
      'stance.wish': '希望',
      'stance.campaign': '专项行动',
      'stance.definition': '是指',
      'stance.forbid': '严禁',
    },
  ],
});

/** One letter for each 罚: g governed, n negated, b both, - neither. */
function read(text: string): string {
  const cls = knowledge.classIds.get('x') as number;
  return [...readParagraphs(knowledge, text)]
    .flatMap((paragraph) => tokensOf(paragraph, cls))
    .map((token) => (token.modal ? (token.negated ? 'b' : 'g') : token.negated ? 'n' : '-'))
    .join('');
}

test.each([
  ['a plain fact', '罚', '-'],
  ['must governs its clause and the sentence from there on', '罚,罚了必须罚,罚。罚', '-ggg-'],
  ['a fact before it in the clause is not governed', '给予罚必须罚', '-g'],
  ['a contrast ends it', '必须罚,但罚', 'g-'],
  ['so does what exists', '必须罚,有的罚', 'g-'],
  ['so does a clause with a fact', '必须罚,给予罚', 'g-'],
  ['but not a fact that is itself a norm', '必须罚,必须给予罚', 'gg'],
  ['nor one that stands before a norm', '必须罚,给予罚必须罚', 'ggg'],
  ['an indirect question is no norm', '怎么必须罚', '-'],
  ['a plan governs what follows', '罚将要罚,罚', '-gg'],
  ['a rule governs the whole sentence', '罚,情节严重的,罚。罚', 'gg-'],
  ['a condition governs to the end of its sentence', '罚,如果罚,就罚。罚', '-gg-'],
  ['instead governs the rest of its clause', '罚而不是一再罚,罚', '-g-'],
  ['a purpose governs the rest of its clause', '罚为了罚,罚', '-g-'],
  ['a denial governs its clause', '罚不存在罚,罚', 'gg-'],
  ['； ends every scope', '必须罚；罚', 'g-'],
  ['a paragraph ends every scope', '必须罚\n罚', 'g-'],
  ['a far negator reaches twelve characters', '没有一二三四五六七八九十一罚二罚', 'n-'],
  ['a near one two', '不一罚二罚', 'n-'],
  ['no negator leaves its clause', '没有,罚', '-'],
  ['both', '必须没有罚', 'b'],
  ['a far negator reaches no thirteenth', '没有一二三四五六七八九十一二罚', '-'],
  ['a near negator reaches the second', '不一罚', 'n'],
  ['and no third', '不一二罚', '-'],
  ['what was not done stands before 被', '没有罚被罚', 'n-'],
  ['what is denied outright stands behind it', '没有被罚', 'n'],
  ['unless somebody stands before it', '没有局长罚被罚', 'nn'],
  ['or so many people', '没有3人被罚', 'n'],
  ['a negator looks forward only', '罚没有', '-'],
  ['a report governs what follows', '罚据称罚', '-g'],
  ['a wish too', '罚希望罚', '-g'],
  ['a campaign governs its clause', '罚专项行动罚,罚', 'gg-'],
  ['a definition the sentence', '罚,是指,罚。罚', 'gg-'],
  ['a prohibition', '罚,严禁罚,罚', '-gg'],
  [
    'a norm in a clause of purpose governs from its marker to the clause end',
    '罚为了必须罚,罚',
    '-g-',
  ],
  ['a purpose behind the norm changes nothing', '罚必须为了罚,罚', 'ggg'],
  ['a fact behind the norm changes nothing', '罚必须罚给予罚', 'ggg'],
  ['a contrast four characters into the clause ends it', '必须罚,一二三四但罚', 'g-'],
  ['one five characters in does not', '必须罚,一二三四五但罚', 'gg'],
  ['a fact ends a norm two clauses on', '必须罚,罚,给予罚,罚', 'gg--'],
  ['a contrast in the next sentence is of no account', '罚。必须罚。但罚', '-g-'],
])('%s: %s', (_, text, expected) => {
  expect(read(text)).toBe(expected);
});
