import { describe, expect, test } from 'vitest';
import { entries, read, rosterKnowledge, words } from '../../tests/small-roster';
import { readParagraphs } from '../read';
import { RosterReader } from './reader';

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
  ['2人被问责。', 2, '2人'],
  ['43人死亡被问责。', null, null],
  ['43人到会,县长被问责。', null, null],
  ['问责一二三四五六七八九十43人。', 43, '43人'],
  ['问责一二三四五六七八九十一43人。', null, null],
  ['43人一二三四五六七八九十问责。', 43, '43人'],
  ['43人一二三四五六七八九十一问责。', null, null],
  ['办理案件3起,问责43人。', null, null],
  ['全国问责43人。', null, null],
  ['处置9人,其中6人免职。', 9, '9人'],
  ['对9人免职,对6人约谈。', null, null],
  ['免职9人一二三四村干部。', null, null],
  ['免职9人一二三四五村干部。', 9, '9人'],
  ['9人村干部被免职。', null, null],
  ['9人都是村干部被免职。', 9, '9人'],
  ['被免职的9人中，6人约谈。', 9, '9人'],
  ['被免职的9人里6人约谈。', 9, '9人'],
  ['免职9人，其中6人约谈。', 9, '9人'],
  ['9人被免职，村干部6人。', 9, '9人'],
  ['其中15人被问责。', null, null],
  ['43人失联,问责6人。', 6, '6人'],
  ['失联43人被问责。', null, null],
])('total of %s', (text, count, shown) => {
  const { total } = read(text);
  expect([total?.count ?? null, words(text, total)]).toEqual([count, shown]);
});

test.each([
  ['曝光后县长被免职。', 'exposure', '曝光'],
  ['督办后县长被免职,又遭曝光。', 'superior', '督办'],
  ['县长被免职。', undefined, null],
  ['县长被免职,通报曝光。', undefined, null],
  ['县长被曝光批评。', undefined, null],
  ['通报曝光后又曝光,县长被免职。', 'exposure', '曝光'],
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

describe('decisions', () => {
  test.each([
    ['twelve characters apart are one', `县长被约谈${'一'.repeat(12)}免职。`, '免职'],
    ['thirteen are two, the same man twice', `县长被约谈${'一'.repeat(13)}免职。`, '免职'],
    ['a lighter one behind it changes nothing', '县长被免职，又被约谈。', '免职'],
    ['that a case is made known is none', '县长被公开通报批评。', undefined],
  ])('%s', (_, text, measure) => {
    expect(read(text).entries.map(({ measureText }) => measureText)).toEqual(
      measure ? [measure] : [],
    );
  });

  test('one more measure that names nobody hits the same people 16 characters behind, not 17', () => {
    const raised = (gap: number) => entries(`县长被约谈，${'一'.repeat(gap - 1)}免职。`);
    expect(raised(16)).toEqual(['1 县长 county chief organisational 免职']);
    expect(raised(17)).toEqual(['1 县长 county chief education 约谈']);
  });

  test('a post behind the measure counts where the measure takes it, 16 characters off at most', () => {
    const taken = (gap: number) => entries(`免去${'一'.repeat(gap)}县长。`);
    expect(taken(16)).toEqual(['1 县长 county chief organisational 免去']);
    expect(taken(17)).toEqual([]);
    expect(entries('约谈了县长。')).toEqual([]);
    expect(entries('免去成为县长。'), 'what somebody becomes is nobody else').toEqual([]);
  });

  test('a general word stands for a measure where it was suffered and no measure is told', () => {
    expect(entries('县长被问责。')).toEqual(['1 县长 county chief unspecified 问责']);
    expect(entries('县长问责。')).toEqual([]);
    expect(entries('县长被问责，免职。')).toEqual(['1 县长 county chief organisational 免职']);
    expect(
      entries('县长被问责，副县长被免职。'),
      'a measure of the sentence is for all of it',
    ).toEqual([
      '1 县长 county chief organisational 免职',
      '1 副县长 county deputy organisational 免职',
    ]);
    expect(entries('县长未被问责。')).toEqual([]);
    expect(entries('县长被严肃问责。')).toHaveLength(1);
    expect(entries('县长被十分严问责。')).toEqual([]);
  });

  test('are entered in the order of the text, whether measures or general words', () => {
    expect(entries('县长被问责。副县长被免职。')).toEqual([
      '1 县长 county chief unspecified 问责',
      '1 副县长 county deputy organisational 免职',
    ]);
  });

  test('measures with anybody between them, or in two sentences, are two decisions', () => {
    expect(entries('共问责三人。\n县长被约谈,5人被免职。村干部到会。')).toEqual([
      '1 县长 county chief education 约谈',
      '5  unknown unknown organisational 免职',
    ]);
    expect(entries('县长被约谈。免职。')).toEqual(['1 县长 county chief education 约谈']);
  });

  test('a measure behind a publication is one', () => {
    expect(entries('县长被通报曝光免职。')).toEqual(['1 县长 county chief organisational 免职']);
  });

  test('talks with everybody are a matter of course', () => {
    expect(entries('逐一约谈县长。')).toEqual([]);
    expect(entries('逐一免去县长。')).toEqual(['1 县长 county chief organisational 免去']);
  });
});

describe('people told by a number alone', () => {
  test.each([
    ['12人被免职。', ['12  unknown unknown organisational 免职']],
    ['免职12人。', ['12  unknown unknown organisational 免职']],
    ['免职了12人。', ['12  unknown unknown organisational 免职']],
    ['免职一共有12人。', []],
    ['1人被免职。', []],
    ['500人被免职。', ['500  unknown unknown organisational 免职']],
    ['501人被免职。', []],
    ['全国12人被免职。', []],
  ])('behind the total of another sentence: %s', (text, expected) => {
    expect(entries(`共问责三人。\n${text}`)).toEqual(expected);
  });
});

describe('a total split by level', () => {
  test.each([
    ['a rank and its number', '问责9人，其中乡科级3人。', ['3 乡科级3人 township']],
    ['a number and its rank', '问责9人，其中3名乡科级。', ['3 3名乡科级 township']],
    ['a post', '问责9人，村干部3人。', ['3 村干部3人 village']],
    ['in the next sentence', '问责9人。其中乡科级3人。', ['3 乡科级3人 township']],
    ['but only where that begins with 其中', '问责9人。乡科级3人。', []],
    ['a share', '问责9人，乡科级占三成。', ['3 乡科级占三成 township']],
    [
      'eight characters off',
      '问责9人，乡科级这样那样的干部有3人。',
      ['3 乡科级这样那样的干部有3人 township'],
    ],
    ['nine characters off', '问责9人，乡科级这样那样的干部又有3人。', []],
    ['two characters before it', '问责9人，3人属于乡科级。', ['3 3人属于乡科级 township']],
    [
      'eight characters before it',
      '问责9人，3人一二三四五六七八乡科级。',
      ['3 3人一二三四五六七八乡科级 township'],
    ],
    ['nine characters before it', '问责9人，3人一二三四五六七八九乡科级。', []],
    ['more than the total', '问责9人，乡科级10人。', []],
    ['as many as the total', '问责9人，乡科级9人。', ['9 乡科级9人 township']],
    ['a comma between', '问责9人，乡科级，3人。', []],
    [
      'posts and ranks in the order of the text',
      '问责9人，村干部5人、乡科级3人。',
      ['5 村干部5人 village', '3 乡科级3人 township'],
    ],
    [
      'shares and numbers in the order of the text',
      '问责10人，乡科级占三成、村干部5人。',
      ['3 乡科级占三成 township', '5 村干部5人 village'],
    ],
    ['two', '问责9人，乡科级3人、村干部5人。', ['3 乡科级3人 township', '5 村干部5人 village']],
  ])('%s: %s', (_, text, expected) => {
    const shares = read(text).entries.filter(({ by }) => by === 'level');
    expect(shares.map((one) => `${one.count} ${words(text, one)} ${one.level}`)).toEqual(expected);
  });
});

describe('organisations', () => {
  const units = (text: string) =>
    read(text).organisations.map((one) => [words(text, one), one.count]);

  test.each([
    ['addressed', '对县水利局通报批评。', [['县水利局', 1]]],
    ['that suffer it', '县水利局被通报批评。', [['县水利局', 1]]],
    ['that examine themselves', '县水利局作出检查。', [['县水利局', 1]]],
    ['that are made anew', '县水利局改组。', [['县水利局', 1]]],
    ['that only speak', '县水利局通报批评。', []],
    ['that watch', '县纪委被通报批评。', []],
    ['that suffer what only people can', '县水利局被免职。', []],
    ['in number', '20个单位县水利局被通报批评。', [['县水利局', 20]]],
    ['of a number that stands apart', '20个单位,县水利局被通报批评。', [['县水利局', 1]]],
    ['of a number a word before', '20个单位的县水利局被通报批评。', [['县水利局', 1]]],
    ['in another sentence', '县水利局到会。被通报批评。', []],
    ['30 characters before it', `县水利局${'一'.repeat(29)}被通报批评。`, [['县水利局', 1]]],
    ['31 characters before it', `县水利局${'一'.repeat(30)}被通报批评。`, []],
    ['12 characters behind 对', `对${'一'.repeat(11)}县水利局通报批评。`, [['县水利局', 1]]],
    ['13 characters behind 对', `对${'一'.repeat(12)}县水利局通报批评。`, []],
  ])('%s', (_, text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

describe('what set it off', () => {
  const at = (gap: number) => read(`曝光。\n${'一'.repeat(gap)}\n县长被免职。`).trigger?.kind;

  test('stands no farther than 1,500 characters before the first measure', () => {
    expect(at(1_495)).toBe('exposure');
    expect(at(1_496)).toBeUndefined();
  });

  test('stands before the first measure or in its paragraph', () => {
    expect(read('县长被免职。曝光。').trigger?.kind).toBe('exposure');
    expect(read('县长被免职。\n曝光。').trigger).toBeNull();
  });

  test('is neither planned nor denied, and the first of both kinds counts', () => {
    expect(read('必须曝光。县长被免职。').trigger).toBeNull();
    expect(read('未曝光。县长被免职。').trigger).toBeNull();
    expect(read('曝光后督办，县长被免职。').trigger?.kind).toBe('exposure');
    expect(read('督办前已曝光，县长被免职。').trigger?.kind).toBe('superior');
  });

  test('nothing is sought where nobody was held', () => {
    expect(read('曝光后整改。')).toMatchObject({ trigger: null, rectification: null });
  });
});

describe('people of one paragraph', () => {
  test.each([
    ['quoted words are no post', '“县长”被免职。', []],
    ['nor part of a word', '总县长被免职。', []],
    ['nor a town', '县长镇被免职。', []],
    ['who speaks is none of them', '县长说，被免职。', []],
    [
      'two posts of one name are one person',
      '县长、副县长李刚被免职。',
      ['1 县长、副县长 county chief organisational 免职'],
    ],
    [
      'fifteen characters between are two',
      `县长，${'一'.repeat(14)}副县长李刚被免职。`,
      ['1 县长 county chief organisational 免职', '1 副县长 county deputy organisational 免职'],
    ],
    [
      'a number before the post',
      '三名失职的村干部被约谈。',
      ['3 村干部 village staff education 约谈'],
    ],
    [
      'a number far before it',
      '三名工作失职的村干部被约谈。',
      ['1 村干部 village staff education 约谈'],
    ],
    [
      'a number of the sentence before is not theirs',
      '共问责43人。县长被免职。',
      ['1 县长 county chief organisational 免职'],
    ],
    ['a number behind it', '村干部三名被约谈。', ['3 村干部 village staff education 约谈']],
    [
      'a name comes back',
      '县长李刚失职。李刚被免职。',
      ['1 县长 county chief organisational 免职'],
    ],
    ['a name without a post', '李某被免职。', ['1  unknown unknown organisational 免职']],
  ])('%s: %s', (_, text, expected) => {
    expect(entries(text)).toEqual(expected);
  });
});

test('spans are those of the text as given', () => {
  const text = '\u200b晴。\n县\u200b长\u200b被 免\u00ad职。';
  const [entry] = read(text).entries;
  expect(words(text, entry ?? null)).toBe('县\u200b长');
  expect(entry?.measureText).toBe('免职');
});

describe('what else is mentioned', () => {
  test.each([
    ['a number alone was held', '43人被问责。\n已整改。', '整改'],
    ['a unit alone', '对县水利局通报批评。\n已整改。', '整改'],
    ['somebody', '县长被免职。\n已整改。', '整改'],
    ['nobody', '宣布免职。\n已整改。', null],
  ])('is looked for where %s', (_, text, followUp) => {
    const { rectification } = read(text);
    expect(words(text, rectification)).toBe(followUp);
  });

  test('what set it off stands before the first who was held, not the last', () => {
    expect(read('县长被免职。\n曝光。\n副县长被免职。').trigger).toBeNull();
    expect(read('宣布免职。\n曝光。\n县长被免职。\n副县长被免职。').trigger?.kind).toBe('exposure');
  });
});

describe('mentions paragraph by paragraph', () => {
  /** After each paragraph whether nothing more is sought. */
  function sought(...lines: string[]): boolean[] {
    const text = lines.join('\n');
    const roster = new RosterReader(rosterKnowledge);
    const paragraphs = [...readParagraphs(rosterKnowledge, text)];
    for (const paragraph of paragraphs) roster.read(text, paragraph);
    return paragraphs.map((paragraph) => roster.readMentions(text, paragraph));
  }

  test.each([
    [
      'until both are found',
      ['曝光。', '县长被免职。', '整改。', '整改。'],
      [false, false, true, true],
    ],
    [
      'until what set it off can come no more',
      ['整改。', '县长被免职。', '曝光。'],
      [false, false, true],
    ],
    ['to the end for what followed', ['县长被免职。', '曝光。', '曝光。'], [false, false, false]],
    ['not at all where nobody was held', ['曝光。', '整改。'], [true, true]],
  ])('%s', (_, lines, expected) => {
    expect(sought(...lines)).toEqual(expected);
  });

  test.each([
    ['县长被免职。', true],
    ['43人被问责。', true],
    ['对县水利局通报批评。', true],
    ['宣布免职。', false],
    ['县长到会。', false],
  ])('%s somebody is on the list: %s', (text, filled) => {
    const roster = new RosterReader(rosterKnowledge);
    for (const paragraph of readParagraphs(rosterKnowledge, text)) roster.read(text, paragraph);
    expect(roster.filled).toBe(filled);
  });
});
