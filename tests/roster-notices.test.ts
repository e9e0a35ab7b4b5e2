import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../engine/analyse';
import { decode } from '../scripts/input/decode';
import { textOfHtml } from '../scripts/input/html';

/** Each entry as `count post level role measure`; a split or a bare number names how it was told. */
function listOf(text: string): string[] {
  return analyse(text).roster.entries.map(({ count, post, level, role, measure, by }) =>
    [count, by ?? post, level, role, measure].join(' '),
  );
}

test.each([
  [
    'posts with names, then a group',
    '县纪委给予局长周某党内警告处分,副局长郑某、站长吴某政务记过处分,两名巡河员被解聘。',
    [
      '1 局长 county chief discipline',
      '1 副局长 county deputy administrative',
      '1 站长 township staff administrative',
      '2 巡河员 auxiliary staff employment',
    ],
  ],
  [
    'two posts of one person',
    '丰原县农业农村局党组书记、局长孟广林受到党内严重警告处分。',
    ['1 党组书记、局长 county chief discipline'],
  ],
  [
    'the name comes back without the post',
    '柳坪镇党委书记袁成业虚报亩数。两年间,袁成业多次改动台账。袁成业受到党内警告处分。',
    ['1 镇党委书记 township chief discipline'],
  ],
  [
    'a split by level',
    '共问责处理43人,其中县处级干部3人、乡科级干部12人、村组干部28人。',
    [
      '3 level county unknown unspecified',
      '12 level township unknown unspecified',
      '28 level village unknown unspecified',
    ],
  ],
  ['a share in tenths', '被问责的五十人中,九成为村干部。', ['45 level village staff unspecified']],
  [
    'numbers by measure',
    '县里对12人给予党内警告处分,对9人政务记过。',
    ['12 measure unknown unknown discipline', '9 measure unknown unknown administrative'],
  ],
  [
    'a trifle as the reason',
    '驻村干部因洗澡时漏接两通查岗电话,被党内警告。',
    ['1 驻村干部 village staff discipline'],
  ],
  [
    'names without posts',
    '对李某、王某某分别给予政务警告处分。',
    ['1  unknown unknown administrative', '1  unknown unknown administrative'],
  ],
  [
    'Taiwan',
    '市公所三名課員遭記過,主任秘書申誡一次,區長口頭告誡。',
    [
      '3 課員 township staff administrative',
      '1 主任秘書 township staff administrative',
      '1 區長 county chief education',
    ],
  ],
  ['Hong Kong', '合約員工遭解僱。', ['1 合約員工 auxiliary staff employment']],
  ['who publishes is not held', '县纪委监委公开通报六起典型问题。', []],
  ['a place is no post', '他被免去保安镇学区主任职务。', []],
  ['a general talk with everybody', '加强对各级一把手的约谈提醒。', []],
])('entries: %s', (_, text, expected) => {
  expect(listOf(text)).toEqual(expected);
});

test.each([
  ['共问责处理43人,其中村干部28人。', 43],
  ['两名司机被辞退。', null],
  ['今年以来,全国共处分五千人。', null],
])('total of %s', (text, expected) => {
  expect(analyse(text).roster.total?.count ?? null).toBe(expected);
});

test.each([
  ['网帖曝光后,区里免去城管局局长职务。', 'exposure', false],
  ['市里通报曝光一起问题,局长被免职。', undefined, false],
  ['局长被免职。区里将举一反三,限期整改。', undefined, true],
])('what else is mentioned: %s', (text, trigger, rectified) => {
  const { roster } = analyse(text);
  expect([roster.trigger?.kind, roster.rectification !== null]).toEqual([trigger, rectified]);
});

test('units, not persons', () => {
  const text = '县委对县交通局党组通报批评,责令镇政府作出书面检查。';
  const { organisations, entries } = analyse(text).roster;
  expect(organisations.map(({ start, end }) => text.slice(start, end))).toEqual([
    '局党组',
    '镇政府',
  ]);
  expect(entries).toEqual([]);
});

const PAGES = new URL('../../shared/pages/ccdi/', import.meta.url);
const present = existsSync(PAGES);
if (!present) console.warn('skipped: ../shared/pages is not here');

describe.skipIf(!present)('notices as published', () => {
  // Read by eye: how many people stand on each page, and how many of them in chief charge of a county or its offices.
  test.each([['t20231227_317460.html', 9, 4]])('%s', (file, people, chiefsOfCounty) => {
    const text = textOfHtml(decode(readFileSync(new URL(file, PAGES)), true));
    const { entries } = analyse(text).roster;
    expect(entries.length).toBe(people);
    expect(entries.filter((e) => e.level === 'county' && e.role === 'chief').length).toBe(
      chiefsOfCounty,
    );
  });
});
