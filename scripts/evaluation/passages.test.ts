import { expect, test } from 'vitest';
import { checkPassage } from './passages';

const good = { id: 'a', text: '问责', portraits: [1, 6], kind: 'case' };

test.each([
  ['the least', good],
  ['a number as id', { ...good, id: 7 }],
  ['no portrait', { ...good, portraits: [] }],
  ['hard and also', { ...good, hard: true, also: [2] }],
])('%s is taken', (_, passage) => {
  expect(checkPassage(passage)).toEqual(passage);
});

test('other fields are dropped', () => {
  expect(checkPassage({ ...good, colour: 's' })).toEqual(good);
});

test.each([
  ['no id', { text: '', portraits: [], kind: '' }, /^id is missing$/],
  ['id as a list', { ...good, id: [] }, /^id:/],
  ['no text', { ...good, text: 3 }, /^text:/],
  ['portraits as a number', { ...good, portraits: 1 }, /^portraits:/],
  ['portrait 7', { ...good, portraits: [7] }, /^portraits:/],
  ['portrait "1"', { ...good, portraits: ['1'] }, /^portraits:/],
  ['no kind', { ...good, kind: null }, /^kind:/],
  ['another script', { ...good, script: 'x' }, /^script:/],
  ['hard as a word', { ...good, hard: 'yes' }, /^hard:/],
  ['also 0', { ...good, also: [0] }, /^also:/],
  ['no object', 'a', /an object/],
])('%s is refused with the field', (_, passage, message) => {
  expect(() => checkPassage(passage)).toThrow(message);
});
