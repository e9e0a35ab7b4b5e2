import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldString } from '../../engine/word-graph';
import { makeFold } from './fold';
import { patternOf } from './gate';

const fold = makeFold();

test.each([
  ['one term', ['曝光'], '曝光'],
  ['each character in all its forms', ['问责'], '[問问][責责]'],
  ['terms that differ in their first character alone', ['停职', '免职', '撤职'], '[停免撤][职職]'],
  ['terms that begin alike', ['追查', '追究'], '追(?:[查査]|究)'],
  ['both', ['停职', '追究', '追职'], '[停追][职職]|追究'],
  ['a term that holds another', ['免职', '被免职'], '免[职職]'],
  ['one character', ['罚'], '[罚罰]'],
  ['what means something else in patterns', ['a+b', 'c]b'], 'a\\+b|c\\]b'],
])('%s', (_, terms, pattern) => {
  expect(patternOf(terms, fold)).toBe(pattern);
});

const word = fc.string({
  unit: fc.constantFrom(...'甲乙问責责罚a.[-'),
  minLength: 1,
  maxLength: 3,
});

test('property: the pattern is found where a term stands, in whatever characters, and nowhere else', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 1 }), fc.array(word), (terms, words) => {
      const text = words.join('');
      const stands = terms.some((term) => foldString(fold, text).includes(foldString(fold, term)));
      expect(new RegExp(patternOf(terms, fold)).test(text)).toBe(stands);
    }),
  );
});
