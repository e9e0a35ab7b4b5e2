// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Localised, PortraitText } from '../engine/knowledge';
import { PORTRAITS, type Portrait } from '../engine/types';
import { type Key, LANGUAGES, type Locale, t } from '../locales';
import { OLDEST } from '../page/oldest';
import { DEFAULTS } from '../page/settings';
import { NO_FILTER } from './filter';
import { emptyReport, REPORT, ROSTER, ruleText } from './fixture';
import { Popup } from './Popup';
import type { Actions, PopupState, View } from './view';

const actions = {
  analyse: vi.fn(),
  readAgain: vi.fn(),
  jump: vi.fn(),
  step: vi.fn(),
  showMarks: vi.fn(),
  setOff: vi.fn(),
  setLanguage: vi.fn(),
  dismissCorrupt: vi.fn(),
  openSettings: vi.fn(),
  take: vi.fn(),
  setFilter: vi.fn(),
  tryText: vi.fn(),
  reveal: vi.fn(),
  showGutter: vi.fn(),
  quote: vi.fn(),
  silence: vi.fn(),
  undoSilence: vi.fn(),
  origin: vi.fn(() => ({ url: 'https://www.example.gov.cn/a.html', version: '1.2.3' })),
  print: vi.fn(),
} satisfies Actions;

const word = (text: string): Localised => ({ 'zh-Hans': text, 'zh-Hant': text, en: text });
const portraits = Object.fromEntries(
  PORTRAITS.map((portrait) => [
    portrait,
    {
      portrait,
      name: word(`name ${portrait}`),
      short: word(`short ${portrait}`),
      gloss: word('in plain words'),
      what: word('what'),
      harm: word('harm'),
      requires: word('requires'),
      check: word('check'),
    },
  ]),
) as Record<Portrait, PortraitText>;
const knowledge = { portraits, rule: ruleText };
const READ: View = {
  kind: 'read',
  report: REPORT,
  url: 'https://www.example.gov.cn/a.html',
  marksShown: true,
};

function show(view: View, locale: Locale = 'zh-Hans', more: Partial<PopupState> = {}) {
  const settings = { ...DEFAULTS, language: locale };
  const page = { title: '<img src=x onerror=alert(1)>', host: 'www.example.gov.cn' };
  const state: PopupState = {
    view,
    page,
    settings,
    corrupt: false,
    tooOld: false,
    gone: false,
    filter: NO_FILTER,
    silenced: null,
    inView: [],
    ...more,
  };
  act(() =>
    render(
      <Popup state={state} knowledge={knowledge} actions={actions} uiLanguage="zh-CN" />,
      document.body,
    ),
  );
  return document.body;
}

const click = (element: Element | null | undefined) =>
  act(() => (element as HTMLElement | null)?.click());
const rows = () => [...document.querySelectorAll('.row')];

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('a report', () => {
  it('shows six rows in order, with strength in words and counts', () => {
    show(READ);
    expect(rows().map((row) => row.textContent?.replace(/\s+/g, ' '))).toEqual([
      '1short 1 in plain words线索 强1 处',
      '2short 2 in plain words线索 强2 处另 1 处较弱',
      '3short 3 in plain words未见',
      '4short 4 in plain words线索 中1 处',
      '5short 5 in plain words未见',
      '6short 6 in plain words未见',
    ]);
    expect(document.querySelector('[role=status]')?.textContent).toContain('4');
  });

  it('opens a row to its passages, evidence marked, weak ones apart', () => {
    const body = show(READ);
    click(rows()[1]);
    const passages = [...body.querySelectorAll('.panel > .passages > .passage')];
    expect(passages.map((item) => item.querySelectorAll('mark').length)).toEqual([2, 2]);
    expect(passages[1]?.textContent).toContain('×2');
    expect(body.querySelectorAll('details.weak .passage')).toHaveLength(1);
    expect(body.querySelector('details.weak')?.hasAttribute('open')).toBe(false);
    expect(body.querySelector('blockquote')?.lang).toBe('zh');
    expect(body.textContent).toContain('条号待核');
  });

  it('jumps by the index of the report, not of the row', () => {
    const body = show(READ);
    click(rows()[3]);
    click(body.querySelector('.jump'));
    expect(actions.jump).toHaveBeenCalledWith(4, 0);
  });

  it('steps through all passages, and through those of one portrait', () => {
    const body = show(READ);
    click(body.querySelector('.standing .steps button:last-child'));
    click(rows()[1]);
    click(body.querySelector('.panel .steps button'));
    expect(actions.step.mock.calls).toEqual([
      [1, undefined],
      [-1, 2],
    ]);
  });

  it('words the facts as observations of this text', () => {
    const facts = show(READ).querySelector('.facts')?.textContent;
    expect(facts).toContain('本文写明共 43 人');
    expect(facts).toContain('本文未提到整改');
    expect(facts).toContain('名单里未提到主要负责人');
  });

  it('leaves the facts out where the text lists nobody', () => {
    const empty = emptyReport(true);
    expect(
      show({ kind: 'read', report: empty, url: '', marksShown: true }).querySelector('.facts'),
    ).toBeNull();
  });

  it('shows a part-read page as such', () => {
    const report = { ...REPORT, partial: true, characters: 1_200_000 };
    const body = show({ kind: 'read', report, url: '', marksShown: true });
    expect(body.querySelector('.banner')?.textContent).toContain('1,200,000');
  });
});

describe('text of the page', () => {
  it('stays text', () => {
    const hostile = '<img src=x onerror=alert(1)>问责';
    const findings = REPORT.findings.map((finding) => ({ ...finding, text: hostile, marks: [] }));
    const body = show({ kind: 'read', report: { ...REPORT, findings }, url: '', marksShown: true });
    for (const row of rows()) click(row);
    expect(body.querySelectorAll('img')).toHaveLength(1);
    expect(body.querySelector('.quotation')?.textContent).toBe(hostile);
  });
});

describe('each state says what it is and what can be done', () => {
  const report = emptyReport(true, ROSTER);
  const none = emptyReport(false);
  const states: [View, Key, keyof typeof actions | null][] = [
    [{ kind: 'reading' }, 'status.reading', null],
    [{ kind: 'read', report, url: '', marksShown: true }, 'none.title', null],
    [{ kind: 'read', report: none, url: '', marksShown: true }, 'notText.title', 'readAgain'],
    [{ kind: 'stopped', reason: 'no-chinese' }, 'notText.title', 'analyse'],
    [{ kind: 'stopped', reason: 'no-terms' }, 'notText.title', 'analyse'],
    [{ kind: 'off' }, 'off.title', 'setOff'],
    [{ kind: 'unreached', why: 'not-yet' }, 'unreached.title', 'analyse'],
    [{ kind: 'unreached', why: 'restricted' }, 'unreached.restricted.title', null],
    [{ kind: 'unreached', why: 'pdf' }, 'unreached.pdf.title', 'tryText'],
    [{ kind: 'failed', detail: 'x' }, 'failed.title', 'analyse'],
  ];
  const cases = (Object.keys(LANGUAGES) as Locale[]).flatMap((locale) =>
    states.map((state) => [locale, ...state] as const),
  );

  it.each(cases)('%s: %o', (locale, view, key, action) => {
    const body = show(view, locale);
    const title = t(locale, key, { host: 'www.example.gov.cn' });
    expect(body.querySelector('[role=status]')?.textContent).toBe(title);
    click(body.querySelector('.primary'));
    const called = Object.entries(actions).filter(([, spy]) => spy.mock.calls.length > 0);
    expect(called.map(([name]) => name)).toEqual(action ? [action] : []);
  });

  it('broken settings stand above any state, until read', () => {
    const body = show(READ, 'zh-Hant', { corrupt: true });
    click(body.querySelector('.banner button'));
    expect(actions.dismissCorrupt).toHaveBeenCalled();
  });

  it.each(Object.keys(LANGUAGES) as Locale[])(
    'a browser that cannot mark is told what it takes, above the list: %s',
    (locale) => {
      const body = show(READ, locale, { tooOld: true });
      const words = body.querySelector('.banner')?.textContent;
      expect(words).toBe(t(locale, 'tooOld', OLDEST));
      expect(words).toContain(String(OLDEST.firefox));
      expect(body.querySelectorAll('.portrait')).toHaveLength(6);
    },
  );

  it('a passage that is gone is said in the status line', () => {
    const body = show(READ, 'en', { gone: true });
    expect(body.querySelector('[role=status]')?.textContent).toBe(t('en', 'passage.gone'));
  });
});
