import { describe, expect, it } from 'vitest';
import type { Locale } from '../locales';
import { tOptions } from '../locales/options';
import type { FileProblem } from '../page/file-problem';
import { readSettingsFile } from '../page/settings-file';
import { DEFAULTS } from '../page/settings-schema';
import { examplePack } from './example';
import { readPackFile, writePackFile } from './pack-file';
import type { Pack } from './schema';

const [first] = examplePack.rules;

function problemsOf(change: object): FileProblem[] {
  const read = readPackFile(writePackFile({ ...examplePack, ...change } as Pack));
  return read.ok ? [] : read.problems;
}

function problemsOfSettings(change: object): FileProblem[] {
  const file = { file: 'wenze-mirror-settings', ...DEFAULTS, ...change };
  const read = readSettingsFile(JSON.stringify(file));
  return read.ok ? [] : read.problems;
}

const rule = (change: object) => problemsOf({ rules: [{ ...first, ...change }] });
const lexicon = (terms: object) => problemsOf({ lexicon: terms });
const article = (change: object) =>
  rule({ articles: [{ source: '问责条例', certainty: 'B', ...change }] });

/** A problem in words; what the file itself says stands apart from them. */
function told(locale: Locale, { kind, ...params }: FileProblem): string {
  const quoted = Object.fromEntries(
    Object.entries(params).map(([name, value]) => [
      name,
      typeof value === 'string' ? `<${value}>` : value,
    ]),
  );
  return tOptions(locale, `problem.${kind}`, quoted);
}

/** Words that files are written in, whatever language their writer reads. */
const OF_FILES = /<[^>]*>|\btrue\b|\bfalse\b|own\.words|"[^"]*"/g;

describe('what is wrong with a field', () => {
  it.each<[string, FileProblem[], string]>([
    ['no text', problemsOf({ title: { zh: 7, en: 'x' } }), 'title.zh：写的是 7，这里要一段文字'],
    ['no group', problemsOf({ title: 'x' }), 'title：写的是 "x"，这里要一组名称和值'],
    ['no list', problemsOf({ phrases: 7 }), 'phrases：写的是 7，这里要一个列表'],
    ['no number', article({ article: 'x' }), 'article：写的是 "x"，这里要一个数字'],
    ['no whole number', article({ article: 1.5 }), 'article：写的是 1.5，这里要一个整数'],
    ['too small', article({ article: 0 }), 'article：写的是 0，不能小于 1'],
    ['too great', article({ article: 5_000 }), 'article：写的是 5000，不能大于 1000'],
    ['no switch', problemsOfSettings({ marks: 1 }), 'marks：写的是 1，这里只能写 true 或 false'],
    ['none of the choices', rule({ strength: 'big' }), '可用的只有 "weak" / "fair" / "strong"'],
    ['no text at all', rule({ examples: [''] }), 'rules[1].examples[1]：是空的'],
    ['too few', rule({ examples: [] }), 'rules[1].examples：有 0 项，至少要有 1 项'],
    ['too many', rule({ examples: Array(60).fill('x') }), '有 60 项，最多 40 项'],
    ['too long', rule({ examples: ['x'.repeat(501)] }), '有 501 个字符，最多 500 个'],
    ['a bad name', problemsOf({ id: 'X' }), 'id：写的是 "X"，名称只用小写字母'],
    ['a bad cue', lexicon({ 'A b': '甲' }), 'lexicon.A b：写的是 "A b"，词类的名称'],
    ['a term of too many', lexicon({ own: '{一|二}'.repeat(20) }), '展开后超过 800 个'],
    [
      'too many terms',
      lexicon({ own: '{一|二|三|四}{一|二|三|四} '.repeat(1_251) }),
      '一共超过 20000 个',
    ],
    [
      'too many cues',
      lexicon(Object.fromEntries(Array.from({ length: 201 }, (_, n) => [`own.${n}`, '甲']))),
      '词类超过 200 个',
    ],
    ['too many steps', rule({ patterns: ['a & b & c & d & e'] }), '最多 8 步'],
    ['a missing field', rule({ title: undefined }), 'rules[1].title：缺少这一项'],
    ['an unknown field', rule({ patern: [] }), 'rules[1].patern：没有这一项'],
    [
      'a bad colour',
      problemsOfSettings({
        looks: [{ portrait: 1, light: 'red', dark: '1 2 3', line: 'solid' }],
      }),
      'looks[1].light：写的是 "red"，颜色要写成三个数字',
    ],
  ])('%s is said in a sentence of each language', (_what, problems, words) => {
    const zh = problems.map(({ kind, ...params }) =>
      tOptions('zh-Hans', `problem.${kind}`, params),
    );
    expect(zh.join('\n')).toContain(words);
    for (const problem of problems) {
      for (const locale of ['zh-Hans', 'zh-Hant'] as const) {
        expect(told(locale, problem).replace(OF_FILES, ''), 'half English').not.toMatch(
          /[a-z]{2}/i,
        );
      }
      const en = told('en', problem).replace(OF_FILES, '');
      expect(en, 'half Chinese').not.toMatch(/[\u4e00-\u9fff]/);
      expect(en).toMatch(/\.$/);
    }
  });
});
