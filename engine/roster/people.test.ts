import { expect, test } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { readParagraphs } from '../read';
import type { Paragraph } from '../tokens';
import { Cues } from './cues';
import { peopleIn } from './people';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'post.chief.county': '县长 县委书记',
      'post.chief.township': '镇长',
      'post.deputy.county': '副县长',
      'post.staff.village': '村干部',
      'post.staff.county': '科员',
      'post.bare': '干部',
    },
  ],
});
const cues = new Cues(knowledge);

/** Each as `words name level role count`, the words being those that the person covers. */
function people(text: string): string[] {
  return [...readParagraphs(knowledge, text)].flatMap((paragraph: Paragraph) =>
    peopleIn(cues, text, paragraph).map(({ start, end, name, level, role, count }) =>
      [text.slice(start, end), name, level, role, count].join(' '),
    ),
  );
}

test.each([
  ['nobody', '天气晴好。', []],
  ['a post', '县长到会。', ['县长  county chief 1']],
  ['a post that tells neither role nor level', '干部到会。', ['干部  unknown unknown 1']],
  ['with a name', '县长李刚，到会。', ['县长 李刚 county chief 1']],
  ['two posts', '县长和镇长到会。', ['县长  county chief 1', '镇长  township chief 1']],
  [
    'two posts of one name are one person',
    '县长、镇长李刚，到会。',
    ['县长、镇长 李刚 county chief 1'],
  ],
  [
    'without a comma between them too',
    '县长兼镇长李刚，到会。',
    ['县长兼镇长 李刚 county chief 1'],
  ],
  ['the higher of two counts', '镇长、县长李刚，到会。', ['镇长、县长 李刚 county chief 1']],
  ['by its level first', '科员、镇长李刚，到会。', ['科员、镇长 李刚 county staff 1']],
  [
    'by its role where the level is the same',
    '科员、副县长李刚，到会。',
    ['科员、副县长 李刚 county deputy 1'],
  ],
  [
    'fourteen characters apart',
    `县长、${'一'.repeat(13)}镇长李刚，到会。`,
    [`县长、${'一'.repeat(13)}镇长 李刚 county chief 1`],
  ],
  [
    'fifteen are two people',
    `县长、${'一'.repeat(14)}镇长李刚，到会。`,
    ['县长  county chief 1', '镇长 李刚 township chief 1'],
  ],
  [
    'what befell the first tells them apart',
    '县长、被约谈，镇长李刚，到会。',
    ['县长  county chief 1', '镇长 李刚 township chief 1'],
  ],
  [
    'a full stop does',
    '县长。镇长李刚，到会。',
    ['县长  county chief 1', '镇长 李刚 township chief 1'],
  ],
  [
    'a number between them does',
    '县长、2名镇长李刚，到会。',
    ['县长  county chief 1', '镇长 李刚 township chief 1'],
  ],
])('people: %s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});

test.each([
  ['before the post', '三名科员到会。', ['三名科员  county staff 3']],
  ['four characters before it', '三名严重失职科员到会。', ['三名严重失职科员  county staff 3']],
  ['five characters before it', '三名十分严重失职科员到会。', ['科员  county staff 1']],
  ['behind the post', '科员三名到会。', ['科员三名  county staff 3']],
  ['a character behind it', '科员共三名到会。', ['科员  county staff 1']],
  ['of somebody else', '三人、科员到会。', ['科员  county staff 1']],
  ['of the sentence before', '共三人。科员到会。', ['科员  county staff 1']],
  ['not of somebody with a name', '三名科员李刚，到会。', ['科员 李刚 county staff 1']],
])('how many: %s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});

test.each([
  ['a word that ends so', '总县长到会。', []],
  ['a place', '县长镇开会。', []],
  ['a duty', '县长责任。', []],
  ['in quotation marks', '“县长”到会。', []],
  ['in corner brackets', '「县长」到会。', []],
  ['quoted with more words', '“县长到会”。', ['县长  county chief 1']],
  ['only the end of a quotation', '所谓好县长”到会。', ['县长  county chief 1']],
  ['at the end of a longer quotation', '“他县长”到会。', ['县长  county chief 1']],
])('what looks like a post: %s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});

test.each([
  ['who speaks is none of them', '县长说，镇长到会。', ['镇长  township chief 1']],
  ['by name too', '县长李刚，表示。李刚说。', ['县长 李刚 county chief 1']],
  ['named and speaking', '县长李某说，镇长到会。', ['镇长  township chief 1']],
  ['who is spoken of later is', '县长到会，镇长说。', ['县长  county chief 1']],
  ['a word later on does not count', '县长到会后说。', ['县长  county chief 1']],
])('%s: %s', (_, text, expected) => {
  expect(people(text)).toEqual(expected);
});
