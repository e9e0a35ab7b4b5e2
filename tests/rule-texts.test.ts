import { describe, expect, test } from 'vitest';
import { parsePattern } from '../engine/compile/parse';
import { SLOTS } from '../engine/slots';
import { zhHans } from '../locales/zh-Hans';
import { loadSources } from '../scripts/tables/sources';

const { rules } = await loadSources();

const HAN = '[\\u4e00-\\u9fff《》“”‘’「」]';
/** A half-width sign right before or after Chinese, or one that a figure parts from it; 3:5 and 1,000 are fine. */
const HALF_WIDTH = new RegExp(`${HAN}[0-9%]*[,;:?!()"]|[,;:?!()"][0-9%]*${HAN}`);

/** More characters than this do not fit the card's heading. */
const LONGEST_TITLE = 18;

/** An explanation tells what the text says, never what happened. */
const OF_THE_TEXT = {
  zh: /文中|文章|这一段|原文|写|列|说|概括|反问|名单/,
  en: /\btext\b|\bsays?\b|\bsaid\b|\btold\b|\btells?\b|\bname[sd]?\b|\blist|\bstands?\b|\bcalls\b|figures|sentence|statement|idiom|question/i,
};

/** Words that judge. */
const VERDICT = {
  zh: /属于泛化|属于滥用|显然|无疑|证明了|等于没有|不公正|违规问责|责任在/,
  en: /\bproves\b|\bclearly\b|\bobviously\b|\bguilty\b|\bunfair|\bwrongly\b|\billegal/i,
};

/** Numbers of the articles that a Chinese text names: 第6条第2款, 第3、10条. */
function articlesNamed(text: string): number[] {
  return [...text.matchAll(/第([\d、]+)条/g)].flatMap(([, list = '']) =>
    list.split('、').map(Number),
  );
}

test('no two rules share an innocent explanation', () => {
  for (const language of ['zh', 'en'] as const) {
    const all = rules.map((rule) => rule.innocent[language]);
    const shared = rules.filter((rule, i) => all.indexOf(rule.innocent[language]) !== i);
    expect(
      shared.map((rule) => rule.id),
      `say in innocent.${language} what would make this very wording harmless`,
    ).toEqual([]);
  }
});

test('each slot is used by a rule', () => {
  const used = new Set(
    rules.flatMap((rule) =>
      rule.patterns.flatMap(parsePattern).flatMap((steps) => steps.map((s) => s.slot)),
    ),
  );
  expect(
    SLOTS.filter((slot) => !used.has(slot)),
    'drop it from engine/slots.ts, locales/ and docs/rules.md',
  ).toEqual([]);
});

test('each rule has an id of its own', () => {
  const ids = rules.map((rule) => rule.id);
  expect(
    ids.filter((id, i) => ids.indexOf(id) !== i),
    'rename one of each pair',
  ).toEqual([]);
});

describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (_, rule) => {
  test.each([
    ['title', 'what was seen, in a few words'],
    ['explanation', 'what the words are, and what the rules ask for'],
    ['innocent', 'what would make the wording harmless'],
  ] as const)('says its %s', (field, what) => {
    for (const language of ['zh', 'en'] as const) {
      expect(rule[field][language].trim(), `write ${field}.${language}: ${what}`).not.toBe('');
    }
  });

  test('has a short title', () => {
    const length = rule.title.zh.length;
    expect(length, `${length} characters: shorten title.zh`).toBeLessThanOrEqual(LONGEST_TITLE);
  });

  test('writes Chinese with full-width punctuation', () => {
    const { title, explanation, innocent, falsePositives } = rule;
    for (const text of [title.zh, explanation.zh, innocent.zh, ...falsePositives]) {
      expect(text, 'write ，；：？！（） in full width').not.toMatch(HALF_WIDTH);
    }
  });

  test.each(['zh', 'en'] as const)('speaks of the text and passes no verdict, %s', (language) => {
    const text = rule.explanation[language];
    expect(text, 'begin with what the text says').toMatch(OF_THE_TEXT[language]);
    expect(text, 'the most that may be said is that it is worth checking').not.toMatch(
      VERDICT[language],
    );
  });

  test('lists each article that its explanation names', () => {
    const listed = rule.articles.map(({ article }) => article);
    for (const number of articlesNamed(rule.explanation.zh)) {
      expect(listed, `add article ${number} to articles, or take it out of the text`).toContain(
        number,
      );
    }
  });

  test('says where the number of an article is not confirmed', () => {
    for (const { article, certainty } of rule.articles) {
      if (certainty !== 'C' || !articlesNamed(rule.explanation.zh).includes(article ?? 0)) continue;
      expect(rule.explanation.zh, `write 第${article}条，条号待核`).toMatch(
        new RegExp(`第${article}条，条号待核`),
      );
      expect(rule.explanation.en, 'write: number not yet confirmed').toContain('not yet confirmed');
    }
  });

  test('cites rule texts that have a name in each language', () => {
    for (const { source } of rule.articles) {
      expect(zhHans, `add law.${source} to locales/terms`).toHaveProperty([`law.${source}`]);
    }
  });

  test('names the article it leans on', () => {
    expect(
      (rule.articles ?? []).length,
      'write articles: source, article and how sure the number is',
    ).toBeGreaterThan(0);
  });

  test('owns up to what it takes wrongly', () => {
    expect(
      (rule.falsePositives ?? []).length,
      'write falsePositives: what it is known to take wrongly',
    ).toBeGreaterThan(0);
  });
});
