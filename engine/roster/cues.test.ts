import { expect, test } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { readParagraphs } from '../read';
import type { Paragraph } from '../tokens';
import { Cues, isHeavier } from './cues';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'measure.light.talk': '约谈',
      'measure.post.remove': '免职 被免',
      'measure.party.warn': '党内警告',
      'measure.other': '处理',
      'post.chief.county': '县长',
      'post.bare': '干部',
    },
  ],
});
const cues = new Cues(knowledge);

function paragraphOf(text: string): Paragraph {
  return [...readParagraphs(knowledge, text)][0] as Paragraph;
}
const heaviest = (text: string) => {
  const [token, measure] = cues.heaviest(cues.of(paragraphOf(text), 'measure'));
  return [text.slice(token.start, token.end), measure];
};

test.each([
  ['约谈、免职', ['免职', 'organisational']],
  ['免职、党内警告、约谈', ['党内警告', 'discipline']],
  ['处理、约谈', ['约谈', 'education']],
  ['处理', ['处理', 'unspecified']],
  ['免职，又被免', ['被免', 'organisational']],
])('the heaviest of %s is %s, of two as long the later', (text, expected) => {
  expect(heaviest(text)).toEqual(expected);
});

test('of one class the fullest wording', () => {
  const own = smallKnowledge({
    lexicons: [{ 'measure.post.remove': '免职 责令辞职', 'measure.x': '无' }],
  });
  const text = '责令辞职、免职';
  const [paragraph] = readParagraphs(own, text);
  const reader = new Cues(own);
  const [token] = reader.heaviest(reader.of(paragraph as Paragraph, 'measure'));
  expect(text.slice(token.start, token.end)).toBe('责令辞职');
});

test.each([
  ['criminal', 'discipline', true],
  ['discipline', 'administrative', true],
  ['administrative', 'organisational', true],
  ['organisational', 'employment', true],
  ['employment', 'education', true],
  ['education', 'unspecified', true],
  ['unspecified', 'education', false],
  ['education', 'education', false],
  ['education', 'criminal', false],
] as const)('%s is heavier than %s: %s', (one, other, expected) => {
  expect(isHeavier(one, other)).toBe(expected);
});

test('parts: what stands behind the root, where there are two of them', () => {
  const [chief, bare] = cues.of(paragraphOf('县长和干部'), 'post');
  expect(chief && cues.parts(chief, 'post')).toEqual(['chief', 'county']);
  expect(bare && cues.parts(bare, 'post')).toEqual([]);
  expect(chief && cues.parts(chief, 'measure')).toEqual([]);
});

test('a class that the tables do not know has no tokens, and no token is of it', () => {
  const paragraph = paragraphOf('县长');
  const [chief] = cues.of(paragraph, 'post');
  expect(cues.of(paragraph, 'nothing')).toEqual([]);
  expect(chief && cues.is(chief, 'nothing')).toBe(false);
  expect(chief && cues.is(chief, 'post.chief')).toBe(true);
});
