import { expect, test, vi } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { readParagraphs } from '../read';
import type { Token } from '../tokens';
import { CueWords } from './cue-words';
import { hashOf } from './hash';

const knowledge = smallKnowledge({
  lexicons: [{ 'post.chief.county': '县长', 'harm.death': '死亡', 'roster.onto': '被' }],
});
const text = '县长被死亡';
const [post, onto, harm] = [...readParagraphs(knowledge, text)].flatMap(({ tokens }) => tokens) as [
  Token,
  Token,
  Token,
];

/** Features that say what they are made of. */
function setUp() {
  const names: string[] = [];
  const numberOf = (name: string) =>
    names.includes(name) ? names.indexOf(name) : names.push(name) - 1;
  const cue = vi.fn((name: number, stance: number) => numberOf(`${name} ${stance}`));
  const pair = vi.fn((one: number, other: number) => numberOf(`${one} ${other}`));
  return { words: new CueWords(knowledge, { cue, pair }), cue, pair, names };
}

test('a cue has a feature for each of its classes, another one for each stance', () => {
  const { words, cue, names } = setUp();
  const told = (own: Partial<Token>) =>
    [...words.cuesOf({ ...post, ...own })].map((feature) => names[feature]);
  const classes = ['post.chief.county', 'post.chief', 'post'].map((name) => hashOf(name));
  const stances: [Partial<Token>, number][] = [
    [{}, 0],
    [{ negated: true }, 1],
    [{ modal: true }, 2],
    [{ negated: true, modal: true }, 3],
  ];
  for (const [own, stance] of [...stances, ...stances]) {
    expect(told(own).sort()).toEqual(classes.map((name) => `${name} ${stance}`).sort());
  }
  expect(cue, 'each is worked out once').toHaveBeenCalledTimes(classes.length * stances.length);
});

test('what only the roster reads has none of its own', () => {
  const { words, names } = setUp();
  expect([...words.cuesOf(onto)].map((feature) => names[feature])).toEqual([
    `${hashOf('roster')} 0`,
  ]);
  expect([...words.kindsOf(onto.set)]).toEqual([]);
});

test('a pair of kinds has a feature, one way and the other', () => {
  const { words, names } = setUp();
  const [one = -1] = words.kindsOf(post.set);
  const [other = -1] = words.kindsOf(harm.set);
  expect(one).not.toBe(other);
  expect([...words.kindsOf(post.set)], 'a kind keeps its number').toEqual([one]);
  for (const [a, b, expected] of [
    [one, other, ['post.chief', 'harm.death']],
    [other, one, ['harm.death', 'post.chief']],
  ] as const) {
    expect(names[words.pairOf(a, b)]).toBe(expected.map((name) => hashOf(name)).join(' '));
    expect(words.isBlank(a, b)).toBe(false);
  }
});

test('a pair without a feature is known as blank from then on, and no other', () => {
  const words = new CueWords(knowledge, { cue: () => 0, pair: () => -1 });
  const [one = -1] = words.kindsOf(post.set);
  const [other = -1] = words.kindsOf(harm.set);
  expect(words.isBlank(one, other), 'nobody has looked yet').toBe(false);
  expect(words.pairOf(one, other)).toBe(-1);
  expect(words.isBlank(one, other)).toBe(true);
  expect(words.isBlank(other, one)).toBe(false);
  expect(words.isBlank(one, one)).toBe(false);
});
