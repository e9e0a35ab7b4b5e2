import { describe, expect, test } from 'vitest';
import { smallRule, smallTables } from '../tests/small-knowledge';
import { Explainer } from './explain';
import { ranker } from './generated/ranker';
import { packed } from './generated/tables';

const explainer = new Explainer(
  smallTables({
    lexicons: [
      {
        harm: '塌',
        'measure.light': '检查',
        'measure.heavy': '撤职',
        account: '问责',
        'neg.far': '没有',
        'stance.must': '应当',
        domain: '球队',
        quick: '当天',
      },
    ],
    rules: [
      smallRule({
        id: 'p4/a',
        portrait: 4,
        patterns: ['harm > measure.light'],
        unless: ['domain in sentence', 'measure.heavy in sentence'],
      }),
      smallRule({
        id: 'p4/strong',
        portrait: 4,
        patterns: ['measure'],
        needs: ['quick in sentence'],
      }),
      smallRule({ id: 'p1/n', patterns: ['num.people'], where: ['num >= 10'] }),
    ],
  }),
);

function told(text: string): string[] {
  return explainer.explain(text).excluded.map(({ rule, because }) => {
    const words = 'words' in because ? text.slice(because.words.start, because.words.end) : '';
    const index = 'index' in because ? because.index : '';
    return `${rule} ${because.kind}${index} ${words}`.trim();
  });
}

describe('explain', () => {
  test.each<[string, string, string[]]>([
    ['what fires is not excluded', '桥塌了，写了检查。', ['p4/strong needs0']],
    ['a guard, with the words that it met', '球队的桥塌了，写了检查。', ['p4/a unless0 球队']],
    ['the second guard', '桥塌了，写了检查，后撤职。', ['p4/a unless1 撤职']],
    ['a norm', '桥塌了，应当写检查。', ['p4/a governed 检查']],
    ['a negator', '桥塌了，没有写检查。', ['p4/a negated 检查']],
    ['a figure', '三人问责。', ['p1/n where0']],
    ['nothing where the words do not stand', '天晴。', []],
  ])('%s', (_what, text, expected) => {
    expect(told(text)).toEqual(expect.arrayContaining(expected));
    if (expected.length === 0) expect(told(text)).toEqual([]);
  });

  test('offsets are those of the text as given', () => {
    const text = '球\u200b队的桥塌了，写了检\u200b查。';
    const [first] = explainer.explain(text).excluded;
    expect(first?.because).toMatchObject({ kind: 'unless', words: { start: 0, end: 3 } });
    expect(text.slice(first?.end).length, 'up to the end of the evidence').toBe(1);
  });

  test('of overlapping findings, the ones that lost', () => {
    expect(told('当天桥塌了，写了检查。')).toContain('p4/strong overlapped');
  });

  test('a body of rules', () => {
    const text = Array.from({ length: 9 }, (_, at) => `第${at + 1}条 桥塌了，写了检查。`).join(
      '\n',
    );
    const { statute, findings, excluded } = explainer.explain(text);
    expect([statute, findings]).toEqual([true, []]);
    expect(excluded.map(({ because }) => because.kind)).toContain('statute');
  });
});

test('with the shipped knowledge: findings are those of the engine, and a guard is named', () => {
  const shipped = new Explainer(packed, ranker);
  const text = '大桥垮塌致三人死亡，两人被移送司法机关，另有一人仅被诫勉。';
  const { findings, excluded } = shipped.explain(text);
  expect(findings.filter(({ portrait }) => portrait === 4)).toEqual([]);
  expect(excluded.find(({ rule }) => rule === 'p4/harm-light')?.because.kind).toBe('unless');
});
