import { expect, test } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { readParagraphs } from '../read';
import type { Token } from '../tokens';
import { CueWords } from './cue-words';
import { hashOf, mix } from './hash';

const knowledge = smallKnowledge({
  lexicons: [{ 'post.chief.county': '县长', 'harm.death': '死亡', 'roster.onto': '被' }],
});
const text = '县长被死亡';
const [post, onto, harm] = [...readParagraphs(knowledge, text)].flatMap(({ tokens }) => tokens) as [
  Token,
  Token,
  Token,
];

const words = new CueWords(knowledge);

test('a cue has the hash of each of its classes, changed by what governs it', () => {
  const classes = ['post.chief.county', 'post.chief', 'post'].map((name) => hashOf(name));
  const stances: [Partial<Token>, number][] = [
    [{}, 0],
    [{ negated: true }, 1],
    [{ modal: true }, 2],
    [{ negated: true, modal: true }, 3],
  ];
  for (const [own, stance] of [...stances, ...stances]) {
    const expected = classes.map((hash) => mix(hash, stance));
    expect([...words.cuesOf({ ...post, ...own })].sort()).toEqual(expected.sort());
  }
});

test('of what only the roster reads no more than that', () => {
  expect([...words.cuesOf(onto)]).toEqual([mix(hashOf('roster'), 0)]);
  expect([...words.kindsOf(onto.set)]).toEqual([]);
});

test('what is a kind of cue has the hash of the kind', () => {
  expect([...words.kindsOf(post.set)]).toEqual([hashOf('post.chief')]);
  expect([...words.kindsOf(harm.set)]).toEqual([hashOf('harm.death')]);
});

test('what was asked for before is not worked out again', () => {
  expect(words.cuesOf(post)).toBe(words.cuesOf({ ...post }));
  expect(words.cuesOf(post)).not.toBe(words.cuesOf({ ...post, modal: true }));
  expect(words.kindsOf(post.set)).toBe(words.kindsOf(post.set));
});
