import { describe, expect, test } from 'vitest';
import { splitCues as cues, splitKnowledge } from '../../tests/small-splits';
import { readParagraphs } from '../read';
import { partsOf } from './parts';
import { totalsIn } from './total';

/** The parts of the first total, each as `count standing words`. */
function told(text: string): string[] {
  for (const paragraph of readParagraphs(splitKnowledge, text)) {
    const [total] = totalsIn(cues, text, paragraph);
    if (!total) return ['no total'];
    return partsOf(cues, text, paragraph, total).map(
      ({ count, standing, start, end }) => `${count} ${standing} ${text.slice(start, end)}`,
    );
  }
  return [];
}

describe('a group and its number', () => {
  test.each([
    ['the group ahead', '问责9人，村干部8人。', ['8 below 村干部8人']],
    ['the group behind', '问责9人，8名村干部。', ['8 below 8名村干部']],
    ['a word between', '问责9人，8人来自乡镇。', ['8 below 8人来自乡镇']],
    [
      'eight characters between',
      '问责9人，8人一二三四五六七八乡镇。',
      ['8 below 8人一二三四五六七八乡镇'],
    ],
    ['nine are too many', '问责9人，8人一二三四五六七八九乡镇。', ['8 other 8人']],
    [
      'a list, each ahead',
      '问责9人，村干部5人、处级4人。',
      ['5 below 村干部5人', '4 above 处级4人'],
    ],
    [
      'a list, each behind',
      '问责9人，5名村干部、4名处级。',
      ['5 below 5名村干部', '4 above 4名处级'],
    ],
    [
      'a list of posts before one number',
      '问责9人，科员、村干部8人。',
      ['8 below 科员、村干部8人'],
    ],
    ['behind a full stop only with 其中', '问责9人。村干部8人。', []],
    ['with it', '问责9人。其中村干部8人。', ['8 below 村干部8人']],
    ['in brackets', '问责9人（乡镇8人）。', ['8 below 乡镇8人']],
    ['brackets in the words', '问责9人，村干部（科员）8人。', ['8 below 村干部（科员）8人']],
    ['a share', '问责50人，九成是村干部。', ['45 below 九成是村干部']],
    ['a share told ahead', '问责50人，村干部占九成副县长没来。', ['45 below 村干部占九成']],
    ['a fraction', '问责30人，三分之二是村干部。', ['20 below 三分之二是村干部']],
    ['a bare level', '问责9人（村8人、县1人）。', ['8 below 8人', '1 above 1人']],
    ['neither', '问责9人，其中记过8人。', ['8 other 8人']],
    ['both', '问责9人，其中副局长8人。', ['8 other 副局长8人']],
    ['one of each', '问责9人，其中8人是县领导和村干部。', ['8 other 8人是县领导和村干部']],
    ['the longer word', '问责9人，其中8名村支部书记。', ['8 below 8名村支部书记']],
    ['a measure ends what is told of them', '问责9人，8人免职乡镇报告。', ['8 other 8人']],
    ['not where it describes them', '问责9人，8名受处分的乡镇。', ['8 below 8名受处分的乡镇']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('what is no part', () => {
  test.each([
    ['nobody', '问责9人，县领导没有一个，村干部8人。', ['8 below 村干部8人']],
    [
      'nobody, the other way round',
      '问责9人，县领导一个也没有，村干部8人。',
      ['8 below 村干部8人'],
    ],
    ['a part of a part', '问责9人，其中乡镇7人，其中村干部5人。', ['7 below 乡镇7人']],
    ['those whom it befell', '问责9人，村里8人受伤。', []],
    ['offices', '问责9人，乡镇8个。', []],
    [
      'people counted with 个',
      '问责9人，8个是村里的，县领导只有1个。',
      ['8 below 8个是村里', '1 above 县领导只有1个'],
    ],
    ['other things', '问责9人，村里8次。', []],
    ['more than there are', '问责9人，村干部10人。', []],
    ['those of another total', '问责9人，追责20人，村干部8人。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

test.each([
  ['none is higher', '问责9人，无一人高于科员。', ['9 below 科员']],
  ['a number beside the highest', '问责9人，职务最高的是1名科员。', ['9 below 科员']],
  ['not with an exception', '除1名副县长外，问责的9人无一人高于科员。', ['1 above 1名副县长']],
])('all of them, %s: %s', (_, text, expected) => {
  expect(told(text)).toEqual(expected);
});

describe('what is left over', () => {
  test.each([
    [
      'an exception ahead',
      '除1名副县长外，问责的9人其余都是村干部。',
      ['1 above 1名副县长', '8 below 其余都是村干部'],
    ],
    [
      'an exception behind',
      '问责9人，除1名副县长之外，其余是科员。',
      ['1 above 1名副县长', '8 below 其余是科员'],
    ],
    [
      'what is excepted from juniors is no junior',
      '问责9人，除1名科员外，其余都是村干部。',
      ['1 other 1名科员', '8 below 其余都是村干部'],
    ],
    [
      'behind a part',
      '问责9人，县领导1人，其余都在村里。',
      ['1 above 县领导1人', '8 below 其余都在村里'],
    ],
    [
      'with its number',
      '问责9人，县领导1人，其余8人都在村里。',
      ['1 above 县领导1人', '8 below 8人都在村里'],
    ],
    ['of whom nothing is told', '问责9人，县领导1人，其余不详。', ['1 above 县领导1人']],
    ['of nothing told', '问责9人，其余都是村干部。', []],
    ['nobody', '问责9人，县领导9人，其余都在村里。', ['9 above 县领导9人']],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe('parts before their total', () => {
  test.each([
    [
      'where they add up',
      '村干部8人、副县长1人，共问责9人。',
      ['8 below 村干部8人', '1 above 副县长1人'],
    ],
    ['where they do not', '村干部8人到会，共问责9人。', []],
  ])('%s: %s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
