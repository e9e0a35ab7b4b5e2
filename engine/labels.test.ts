import { describe, expect, test } from 'vitest';
import { Labels } from './labels';

const CLASSES = [
  'measure.party',
  'measure.talk',
  'measure',
  'trivial',
  'decoy',
  'post.county',
  'neg.near',
];
/** Class → what it counts as, itself among it; 3 counts as 2 twice over. */
const CLOSURE = [[0, 2], [1, 2], [2], [3, 2], [4], [5], [6]];
const [PARTY, TALK, TRIVIAL, DECOY, BOTH, NEGATOR, POST] = [0, 1, 2, 3, 4, 5, 6];
const TERMS = [[0], [1], [3], [4], [0, 3], [6], [5]];

const labels = () => new Labels(TERMS, CLOSURE, CLASSES);
const names = ({ classes }: { classes: readonly number[] }) => classes.map((cls) => CLASSES[cls]);

describe('alone', () => {
  test('a term counts as its classes and all that those count as, each once', () => {
    expect(labels().count).toBe(7);
    expect(names(labels().alone(PARTY))).toEqual(['measure.party', 'measure']);
    expect(names(labels().alone(BOTH))).toEqual(['measure.party', 'measure', 'trivial']);
  });

  test('one set a label, made when first asked for; every set has a number of its own', () => {
    const own = labels();
    const sets = [own.alone(TALK), own.alone(PARTY), own.ofClass(2)];
    expect(own.alone(TALK)).toBe(sets[0]);
    expect(own.ofClass(2)).toBe(sets[2]);
    expect(sets.map(({ id }) => id)).toEqual([0, 1, 2]);
  });
});

test('ofClass: a class with all that it counts as', () => {
  expect(names(labels().ofClass(1))).toEqual(['measure.talk', 'measure']);
});

describe('inside a longer term', () => {
  test.each([
    ['a measure in another measure is none', PARTY, TALK, []],
    ['what is of another kind stays', TRIVIAL, PARTY, ['trivial', 'measure']],
    ['of two kinds the other stays', BOTH, TALK, ['trivial', 'measure']],
    ['a decoy takes all', BOTH, DECOY, []],
    ['a measure takes its negator: 免职 denies nothing', NEGATOR, PARTY, []],
    ['anything else leaves it', NEGATOR, POST, ['neg.near']],
    ['a class that is no root of a kind gives way to itself only', TRIVIAL, TRIVIAL, []],
  ])('%s', (_, term, longer, left) => {
    const own = labels();
    expect(names(own.inside(own.alone(term), longer))).toEqual(left);
  });

  test('a set that loses nothing is the same set, and what was found is kept', () => {
    const own = labels();
    const both = own.alone(BOTH);
    const trivial = own.alone(TRIVIAL);
    expect(own.inside(trivial, PARTY)).toBe(trivial);
    expect(own.inside(both, TALK)).toBe(own.inside(both, TALK));
  });
});
