import { beforeEach, expect, test } from 'vitest';
import { smallKnowledge } from '../../tests/small-knowledge';
import { readParagraphs } from '../read';
import type { Paragraph } from '../tokens';
import type { Roster } from '../types';
import { Cues } from './cues';
import type { Decision } from './decisions';
import { Entries, UNTOLD } from './entries';
import { type Person, peopleIn } from './people';

const knowledge = smallKnowledge({
  lexicons: [
    {
      'measure.light.talk': '约谈',
      'measure.post.remove': '免职',
      'measure.party.warn': '党内警告',
      'post.chief.county': '县长',
      'post.deputy.county': '副县长',
    },
  ],
});
const text = '县长、副县长、12人、约谈、免职、党内警告';
const cues = new Cues(knowledge);
const paragraph = [...readParagraphs(knowledge, text)][0] as Paragraph;
const [chief, deputy] = peopleIn(cues, text, paragraph) as [Person, Person];
const twelve = { start: text.indexOf('12'), end: text.indexOf('12') + 3 };

function decided(...words: string[]): Decision {
  const measures = cues
    .of(paragraph, 'measure')
    .filter(({ start, end }) => words.includes(text.slice(start, end)));
  const { start, end, sentence } = measures[0] as Decision['measures'][number];
  return { start, end, sentence, measures };
}

let roster: Roster;
let entries: Entries;
beforeEach(() => {
  roster = { total: null, entries: [], organisations: [], trigger: null, rectification: null };
  entries = new Entries(cues, text, roster);
});
const listed = (): string[] =>
  roster.entries.map(({ count, post, by, measure, measureText }) =>
    [count, by ?? post, measure, measureText].join(' '),
  );

test('a person is entered with the heaviest measure of a decision', () => {
  const entry = entries.enter(chief, chief, decided('约谈', '党内警告'));
  expect(listed()).toEqual(['1 县长 discipline 党内警告']);
  expect(roster.entries[0]).toBe(entry);
  expect(entry).not.toHaveProperty('name');
  expect(entry).not.toHaveProperty('sentence');
});

test.each([
  ['a heavier measure later on replaces the first', '约谈', '免职', 'organisational 免职'],
  ['a lighter one does not', '免职', '约谈', 'organisational 免职'],
  ['nor does the same', '免职', '免职', 'organisational 免职'],
])('one person is one entry: %s', (_, first, second, expected) => {
  const entry = entries.enter(chief, chief, decided(first));
  expect(entries.enter(chief, chief, decided(second))).toBe(entry);
  expect(listed()).toEqual([`1 县长 ${expected}`]);
});

test('people are entered one after the other, those told by a name alone too', () => {
  entries.enter(chief, chief, decided('约谈'));
  entries.enter('李某', { start: 0, end: 2, ...UNTOLD }, decided('免职'));
  entries.enter(deputy, deputy, decided('约谈'));
  entries.enter('李某', { start: 5, end: 7, ...UNTOLD }, decided('党内警告'));
  expect(listed()).toEqual([
    '1 县长 education 约谈',
    '1  discipline 党内警告',
    '1 副县长 education 约谈',
  ]);
});

test('people of whom only the number is told keep their measure', () => {
  const entry = entries.enterCounted(12, twelve, decided('约谈'));
  entries.raise(entry, decided('党内警告'));
  expect(listed()).toEqual(['12 measure education 约谈']);
  expect(text.slice(entry.start, entry.end)).toBe('12人');
});

test('who belongs to the group entered last is not entered again', () => {
  entries.enter(chief, chief, decided('约谈'));
  const group = entries.enterCounted(12, twelve, decided('约谈'));
  entries.skip(deputy);
  expect(entries.enter(deputy, deputy, decided('免职'))).toBe(group);
  expect(listed()).toEqual(['1 县长 education 约谈', '12 measure education 约谈']);
});

test('where no group was entered, nobody belongs to it', () => {
  entries.skip(deputy);
  entries.enter(deputy, deputy, decided('免职'));
  expect(listed()).toEqual(['1 副县长 organisational 免职']);
});
