// @vitest-environment happy-dom
import { h, render } from 'preact';
import { describe, expect, it } from 'vitest';
import type { Portrait } from '../../engine/types';
import { type Filter, NO_FILTER, readFilter, writeFilter } from '../filter';
import { REPORT, ruleText } from '../fixture';
import { cell, toCsv } from './csv';
import { FORMATS, type Format, fileName } from './formats';
import { escapeMarkdown } from './markdown';
import { PrintPage } from './PrintPage';
import { makeSheet } from './sheet';

const word = (text: string) => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const portrait = (number: Portrait) => ({
  portrait: number,
  name: word('name'),
  short: word(`short ${number}`),
  gloss: word('gloss'),
  what: word('what'),
  harm: word('harm'),
  requires: word('requires'),
  check: word('check'),
});
const portraits = {
  1: portrait(1),
  2: portrait(2),
  3: portrait(3),
  4: portrait(4),
  5: portrait(5),
  6: portrait(6),
};

function sheet(change: Partial<Parameters<typeof makeSheet>[0]> = {}) {
  return makeSheet({
    report: REPORT,
    url: 'https://www.example.gov.cn/a.html#top',
    title: '一份通报',
    version: '1.2.3',
    date: new Date('2026-11-23T04:00:00Z'),
    locale: 'zh-Hans',
    knowledge: { portraits, rule: ruleText },
    least: 'fair',
    filter: NO_FILTER,
    ...change,
  });
}

/** The same report with hostile words in each passage. */
function hostile(text: string) {
  const findings = REPORT.findings.map((finding) => ({ ...finding, text, marks: [] }));
  return sheet({ report: { ...REPORT, findings }, title: text });
}

describe('a sheet', () => {
  it('has the findings in the order of the text, weaker ones left out', () => {
    const { entries } = sheet();
    const wanted = REPORT.findings.filter(({ strength }) => strength !== 'weak');
    expect(entries.map(({ start }) => start)).toEqual(
      wanted.map(({ start }) => start).sort((a, b) => a - b),
    );
    expect(sheet({ least: 'weak' }).entries).toHaveLength(REPORT.findings.length);
  });

  it.each(Object.keys(FORMATS) as Format[])(
    '%s has what is needed to find each passage again',
    (format) => {
      const text = FORMATS[format].make(sheet()).replaceAll('&amp;', '&');
      const [first] = sheet().entries;
      for (const wanted of [
        'www.example.gov.cn/a.html',
        '#:~:text=',
        '2026-11-23',
        '1.2.3',
        first?.rule,
        String(first?.start),
        'short 1',
      ]) {
        expect(text, `${format} lacks ${wanted}`).toContain(wanted);
      }
    },
  );

  it('as JSON can be read back', () => {
    expect(JSON.parse(FORMATS.json.make(sheet()))).toEqual(sheet());
  });
});

describe('a filter', () => {
  const FORMS = [...(Object.keys(FORMATS) as Format[]), 'print'] as const;
  const FILTERS: [filter: Partial<Filter>, line: string, left: number][] = [
    [{}, '', 4],
    [{ stance: 'case' }, '4 处中的 3 处：只取事例', 3],
    [{ stance: 'critique' }, '4 处中的 1 处：只取评论', 1],
    [{ basis: 'inferred' }, '4 处中的 1 处：只取推知的', 1],
    [{ strength: 'strong' }, '4 处中的 2 处：只取强的', 2],
    [{ stance: 'case', basis: 'stated' }, '4 处中的 2 处：只取事例、只取明说的', 2],
    [{ stance: 'critique', basis: 'inferred' }, '4 处中的 0 处：只取评论、只取推知的', 0],
  ];
  const cases = FORMS.flatMap((form) => FILTERS.map((one) => [form, ...one] as const));

  it.each(cases)('in %s narrowed by %o says "%s"', (form, change, line, left) => {
    const narrowed = sheet({ filter: { ...NO_FILTER, ...change } });
    const text = inForm(form, narrowed);
    const kept = narrowed.entries.map(({ start }) => start);
    expect(kept).toHaveLength(left);
    for (const { quotation, start } of sheet().entries) {
      expect(text.includes(quotation), `${form}: ${quotation}`).toBe(kept.includes(start));
    }
    if (form === 'json') {
      const selection = line ? { filter: { ...NO_FILTER, ...change }, total: 4 } : null;
      expect(JSON.parse(text).selection).toEqual(selection);
    } else if (form !== 'csv' || left > 0) {
      expect(text.includes(line || '处中的')).toBe(line !== '');
    }
    if (left === 0 && !/csv|json/.test(form)) expect(text).toContain('筛选之后没有剩下任何一处');
  });

  it.each(FILTERS)('%o goes to the print view in its address', (change) => {
    const filter = { ...NO_FILTER, ...change };
    expect(readFilter(writeFilter(filter))).toEqual(filter);
  });

  it.each(['stance=', 'stance=all&basis=x', 'strength=weak', '%', 'constructor=case'])(
    'that is none is open: %s',
    (address) => expect(readFilter(address)).toEqual(NO_FILTER),
  );

  function inForm(form: (typeof FORMS)[number], narrowed: ReturnType<typeof sheet>): string {
    if (form === 'html') {
      const file = new DOMParser().parseFromString(FORMATS.html.make(narrowed), 'text/html');
      return file.body.textContent ?? '';
    }
    if (form !== 'print') return FORMATS[form].make(narrowed);
    const page = document.createElement('div');
    render(h(PrintPage, { sheet: narrowed, locale: 'zh-Hans' }), page);
    return page.textContent ?? '';
  }
});

describe('hostile text', () => {
  it('is text in HTML', () => {
    const html = FORMATS.html.make(
      hostile('</title></style><img src=x onerror=alert(1)><script>x</script>"\''),
    );
    const parsed = new DOMParser().parseFromString(html, 'text/html');
    expect(parsed.querySelectorAll('img, script, iframe')).toHaveLength(0);
    expect(parsed.querySelector('blockquote')?.textContent).toContain(
      '<img src=x onerror=alert(1)>',
    );
    expect(html).toContain("default-src 'none'");
  });

  it('never makes a link of an address that runs something', () => {
    const html = FORMATS.html.make(sheet({ url: 'javascript:alert(1)' }));
    expect(html).not.toContain('javascript:');
    expect(FORMATS.markdown.make(sheet({ url: 'javascript:alert(1)' }))).not.toContain(
      'javascript:',
    );
  });

  it.each([
    ['# 标题', '\\# 标题'],
    ['[点](javascript:x)', '\\[点\\](javascript\\:x)'],
    ['![x](http://a/b.png)', '\\!\\[x\\](http\\://a/b.png)'],
    ['<img src=x>', '\\<img src\\=x\\>'],
    ['**粗** _斜_ `码`', '\\*\\*粗\\*\\* \\_斜\\_ \\`码\\`'],
    ['- 一', '\\- 一'],
    ['12. 一', '12\\. 一'],
    ['一\n\n# 二', '一 \\# 二'],
    ['a|b', 'a\\|b'],
    ['&lt;b&gt;', '\\&lt;b\\&gt;'],
    ['www.example.com', 'www\\.example.com'],
    ['\\', '\\\\'],
  ])('Markdown: %s', (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  it.each([
    ['=1+1', `"'=1+1"`],
    ['+cmd', `"'+cmd"`],
    ['-2', `"'-2"`],
    ['@SUM(A1)', `"'@SUM(A1)"`],
    ['\t=1', `"'\t=1"`],
    ['\u0000=1', `"'\u0000=1"`],
    [' =1', `"' =1"`],
    ['＝1', `"'＝1"`],
    ['他说"好"，走了', '"他说""好""，走了"'],
    ['a\nb', '"a\nb"'],
    ['1=1', '"1=1"'],
    [7, '7'],
  ])('CSV: %j', (value, expected) => {
    expect(cell(value)).toBe(expected);
  });

  it('leaves a CSV with as many cells in each row', () => {
    const rows = toCsv(hostile('"=1",2\r\n3'))
      .replace(/^\ufeff/, '')
      .trimEnd()
      .split('\r\n');
    const cells = rows.map((row) => row.match(/"(?:[^"]|"")*"|\d+/g)?.length);
    expect(rows).toHaveLength(1 + hostile('x').entries.length);
    expect(new Set(cells).size, 'every row has the same columns').toBe(1);
  });
});

describe('a file name', () => {
  it.each([
    ['关于《某事》的通报', 'wenze-2026-11-23-关于-某事-的通报.md'],
    ['../../etc/passwd', 'wenze-2026-11-23-etc-passwd.md'],
    ['CON', 'wenze-2026-11-23-CON.md'],
    ['a\u202egnp.exe', 'wenze-2026-11-23-a-gnp-exe.md'],
    ['', 'wenze-2026-11-23.md'],
    ['字'.repeat(300), `wenze-2026-11-23-${'字'.repeat(40)}.md`],
  ])('%s', (title, name) => {
    expect(fileName(sheet({ title }), 'markdown')).toBe(name);
  });
});
