import { expect, test } from 'vitest';
import { smallEngine } from '../../tests/small-knowledge';
import type { Roster, Span } from '../types';

const engine = smallEngine({
  lexicons: [
    {
      account: '问责',
      'measure.light.talk': '约谈',
      'measure.light.criticise': '通报批评',
      'measure.post.remove': '免职 免去',
      'measure.party.warn': '党内警告',
      'measure.admin.demerit': '政务记过',
      'measure.criminal': '逮捕',
      'measure.employment': '辞退',
      'measure.other': '处理',
    },
    {
      'post.chief.county': '县长',
      'post.deputy.county': '副县长',
      'post.staff.village': '村干部',
      'post.staff.auxiliary': '协管员',
      org: '县水利局',
    },
    {
      'trigger.exposure': '曝光',
      'trigger.superior': '督办',
      'roster.followup': '整改',
      'roster.onto': '被',
      'roster.toward': '对',
      'harm.death': '死亡',
      'stance.must': '必须',
      'neg.far': '未',
    },
  ],
});

const read = (text: string): Roster => engine.analyse(text).roster;
const words = (text: string, span: Span | null) => span && text.slice(span.start, span.end);
const entries = (text: string): string[] =>
  read(text).entries.map(({ count, post, level, role, measure, measureText }) =>
    [count, post, level, role, measure, measureText].join(' '),
  );

test.each([
  ['one person', '县长被免职。', ['1 县长 county chief organisational 免职']],
  ['so many', '两名村干部被约谈。', ['2 村干部 village staff education 约谈']],
  ['the deputy is not the chief', '副县长被免职。', ['1 副县长 county deputy organisational 免职']],
  [
    'each with his own',
    '县长被约谈,副县长被免职。',
    ['1 县长 county chief education 约谈', '1 副县长 county deputy organisational 免职'],
  ],
  [
    'one measure for two',
    '县长、副县长被免职。',
    ['1 县长 county chief organisational 免职', '1 副县长 county deputy organisational 免职'],
  ],
  [
    'two measures at once: the heavier',
    '县长被党内警告、政务记过。',
    ['1 县长 county chief discipline 党内警告'],
  ],
  ['the post after the measure', '免去王某县长职务。', ['1 县长 county chief organisational 免去']],
  ['employment', '协管员被辞退。', ['1 协管员 auxiliary staff employment 辞退']],
  ['criminal', '县长被逮捕。', ['1 县长 county chief criminal 逮捕']],
  ['a measure of no class', '县长被处理。', ['1 县长 county chief unspecified 处理']],
  ['in another sentence', '县长到会。免职。', []],
  ['too far away', `县长${'一'.repeat(70)}免职。`, []],
  ['a norm', '县长必须免职。', []],
  ['negated', '县长未免职。', []],
  ['no measure', '县长到会。', []],
])('entries: %s', (_, text, expected) => {
  expect(entries(text)).toEqual(expected);
});

test.each([
  ['共问责43人。', 43, '43人'],
  ['43人被问责。', 43, '43人'],
  ['十二人被免职。', 12, '十二人'],
  ['1人被问责。', null, null],
  ['43人到会。', null, null],
  ['必须问责43人。', null, null],
  ['43人死亡,县长被问责。', null, null],
  ['问责5人。又问责6人。', 5, '5人'],
])('total of %s', (text, count, shown) => {
  const { total } = read(text);
  expect([total?.count ?? null, words(text, total)]).toEqual([count, shown]);
});

test.each([
  ['曝光后县长被免职。', 'exposure', '曝光'],
  ['督办后县长被免职,又遭曝光。', 'superior', '督办'],
  ['县长被免职。', undefined, null],
])('trigger of %s', (text, kind, shown) => {
  const { trigger } = read(text);
  expect([trigger?.kind, words(text, trigger)]).toEqual([kind, shown]);
});

test('a count of cases is a statistic, not the list', () => {
  const text = '本月立案六十七件,处分五十八人。\n此案对四十三人免职。';
  expect(read(text).total?.count ?? null).toBe(43);
});

test('rectification: the first that is not denied', () => {
  const text = '县长被免职。未整改。\n已整改。';
  expect(read(text).rectification?.start).toBe(text.lastIndexOf('整改'));
  expect(read('县长被免职。').rectification).toBeNull();
});

test('an organisation that is criticised itself, with no person beside it', () => {
  const text = '对县水利局通报批评。';
  expect(read(text).organisations.map((span) => words(text, span))).toEqual(['县水利局']);
  expect(read('县水利局县长被通报批评。').organisations).toEqual([]);
});

test('spans are those of the text as given', () => {
  const text = '\u200b晴。\n县\u200b长\u200b被 免\u00ad职。';
  const [entry] = read(text).entries;
  expect(words(text, entry ?? null)).toBe('县\u200b长');
  expect(entry?.measureText).toBe('免职');
});
