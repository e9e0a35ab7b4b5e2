// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { portraitTexts } from '../engine/generated/portrait-texts';
import { t } from '../locales';
import { Context } from './context';
import { FactQuotes } from './FactQuotes';
import { type Filter, isOpen, NO_FILTER, passes } from './filter';
import { REPORT, ROSTER, ruleText } from './fixture';
import { ReportView } from './ReportView';
import type { Actions } from './view';

const quote = vi.fn();
const reveal = vi.fn();
const setFilter = vi.fn();
const actions = {
  setFilter,
  quote,
  reveal,
  origin: () => ({ url: '', version: '1' }),
} as unknown as Actions;

function show(what: preact.ComponentChild) {
  const knowledge = { portraits: portraitTexts, rule: ruleText };
  act(() =>
    render(
      <Context.Provider value={{ locale: 'en', knowledge, actions }}>{what}</Context.Provider>,
      document.body,
    ),
  );
}

afterEach(() => {
  render(null, document.body);
  vi.clearAllMocks();
});

describe('a filter', () => {
  it.each<[Partial<Filter>, number]>([
    [{}, REPORT.findings.length],
    [{ stance: 'critique' }, 1],
    [{ basis: 'inferred' }, 2],
    [{ strength: 'strong' }, 2],
    [{ stance: 'critique', basis: 'inferred' }, 0],
  ])('%o leaves %i', (change, left) => {
    const filter = { ...NO_FILTER, ...change };
    expect(REPORT.findings.filter((finding) => passes(finding, filter))).toHaveLength(left);
    expect(isOpen(filter)).toBe(Object.keys(change).length === 0);
  });

  it('narrows the rows down, says so, and can be cleared', () => {
    const showFiltered = (filter: Filter) => show(<ReportView report={REPORT} filter={filter} />);
    setFilter.mockImplementation(showFiltered);
    showFiltered(NO_FILTER);
    const [stance] = document.querySelectorAll<HTMLSelectElement>('.filter select');
    const choose = (value: string) =>
      act(() => {
        if (stance) stance.value = value;
        stance?.dispatchEvent(new Event('change', { bubbles: true }));
      });
    choose('critique');
    const counts = () => [...document.querySelectorAll('.count')].map((one) => one.textContent);
    expect(counts()).toContain('1 passage');
    expect(counts()).toContain(t('en', 'portrait.filtered'));
    const status = document.querySelector('.filter [role=status]');
    expect(status?.textContent).toBe(t('en', 'filter.left', { left: 1, total: 4 }));
    act(() => document.querySelector<HTMLElement>('.row')?.click());
    expect(document.querySelector('.panel')?.textContent).toContain(
      t('en', 'portrait.filteredBody'),
    );
    expect(document.querySelector('.take')?.textContent).toContain(
      t('en', 'take.selection', { left: 1, total: 4 }),
    );
    act(() => document.querySelector<HTMLElement>('.filter button')?.click());
    expect(counts()).not.toContain(t('en', 'portrait.filtered'));
  });
});

describe('the words behind the facts', () => {
  it('are fetched when asked for, shown as text, and lead to their place', async () => {
    quote.mockImplementation(async (spans: unknown[]) =>
      spans.map(() => ({ text: '共<b>问责</b>四十三人', from: 1, to: 3 })),
    );
    show(<FactQuotes roster={ROSTER} />);
    expect(quote).not.toHaveBeenCalled();
    const details = document.querySelector('details');
    await act(async () => details?.setAttribute('open', ''));
    await vi.waitFor(() => expect(document.querySelector('.fact-quote')).not.toBeNull());
    expect(quote).toHaveBeenCalledOnce();
    const [first] = document.querySelectorAll<HTMLElement>('.fact-quote');
    expect(first?.textContent).toBe('共<b>问责</b>四十三人');
    first?.click();
    expect(reveal).toHaveBeenCalledExactlyOnceWith(ROSTER.total);
  });
});
