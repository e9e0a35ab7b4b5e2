import { expect, test } from 'vitest';
import { splitCues as cues, splitKnowledge } from '../../tests/small-splits';
import { readParagraphs } from '../read';
import type { Paragraph } from '../tokens';
import { bareStanding, ranksIn, type Standing, standingOf } from './standing';

function paragraphOf(text: string): Paragraph {
  const [paragraph] = readParagraphs(splitKnowledge, text);
  return paragraph as Paragraph;
}

/** The words for groups in a part of a text, all of it unless said. */
function ranks(text: string, start = 0, end = text.length): string[] {
  return ranksIn(cues, paragraphOf(text), { start, end }).map((rank) =>
    text.slice(rank.start, rank.end),
  );
}

test.each<[string, string, string[]]>([
  ['posts and levels, in the order of the text', '县领导和乡镇的科员', ['县领导', '乡镇', '科员']],
  ['of some inside each other the longest', '村支部书记', ['村支部书记']],
  ['what begins together with a longer one', '副县长', ['副县长']],
  ['a rank of the roster', '处级', ['处级']],
  ['nothing else', '问责死亡其余', []],
])('the words for groups: %s', (_, text, expected) => {
  expect(ranks(text)).toEqual(expected);
});

test('only what stands whole in the part asked for', () => {
  const text = '村干部、县领导、科员';
  expect(ranks(text, 4, 7)).toEqual(['县领导']);
  expect(ranks(text, 4, 6)).toEqual([]);
  expect(ranks(text, 5, 10)).toEqual(['科员']);
  expect(ranks(text, 0, 3)).toEqual(['村干部']);
});

test.each<[string, string, Standing]>([
  ['one below', '村干部', 'below'],
  ['one above', '县领导', 'above'],
  ['several below', '村干部和乡镇', 'below'],
  ['several above', '县领导和处级', 'above'],
  ['one of each', '县领导和村干部', 'other'],
  ['one word that is both', '副局长', 'other'],
])('where a group stands: %s', (_, text, expected) => {
  const found = ranksIn(cues, paragraphOf(text), { start: 0, end: text.length });
  expect(standingOf(cues, found)).toBe(expected);
});

test('nobody stands nowhere', () => {
  expect(standingOf(cues, [])).toBe('other');
});

test.each<[string, Standing | null]>([
  ['村', 'below'],
  ['组', 'below'],
  ['鎮', 'below'],
  ['其余、乡', 'below'],
  ['县，镇级', 'below'],
  ['（村里', 'below'],
  ['市', 'above'],
  ['村、縣級', 'above'],
  ['和省里', 'above'],
  ['上海市', null],
  ['村人', null],
  ['市局', null],
  ['', null],
])('a level that stands alone before its number: “%s” is %s', (words, expected) => {
  expect(bareStanding(words)).toBe(expected);
});
