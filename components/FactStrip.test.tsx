// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import { portraitTexts } from '../engine/generated/portrait-texts';
import type { Roster, RosterEntry } from '../engine/types';
import type { Locale } from '../locales';
import { Context } from './context';
import { FactStrip } from './FactStrip';
import { EMPTY_ROSTER, ruleText } from './fixture';
import type { Actions } from './view';

const at = { start: 0, end: 2 };
const one = (own: Partial<RosterEntry>): RosterEntry => ({
  ...at,
  count: 1,
  level: 'unknown',
  role: 'unknown',
  post: '',
  measure: 'unspecified',
  measureText: '',
  ...own,
});
const villagers = one({ count: 3, level: 'village', role: 'staff' });
const chief = one({ level: 'county', role: 'chief' });

function show(roster: Partial<Roster>, locale: Locale = 'en'): string {
  const knowledge = { portraits: portraitTexts, rule: ruleText };
  render(
    <Context.Provider value={{ locale, knowledge, actions: {} as Actions }}>
      <FactStrip roster={{ ...EMPTY_ROSTER, ...roster }} />
    </Context.Provider>,
    document.body,
  );
  return document.body.textContent ?? '';
}

afterEach(() => render(null, document.body));

describe('FactStrip', () => {
  it.each<[string, Partial<Roster>, RegExp, boolean]>([
    ['nobody named', { total: { ...at, count: 43 } }, /no post or name was read/, true],
    ['somebody named', { entries: [villagers] }, /no post or name was read/, false],
    ['all junior', { entries: [villagers] }, /at township level or below/, true],
    ['a senior among them', { entries: [villagers, chief] }, /tells is at township/, false],
    ['two are too few', { entries: [{ ...villagers, count: 2 }] }, /tells is at township/, false],
    ['no follow-up', { entries: [villagers] }, /does not mention rectification/, true],
    ['a follow-up', { entries: [villagers], rectification: at }, /does not mention rectif/, false],
  ])('%s', (_, roster, words, expected) => {
    expect(words.test(show(roster)), show(roster)).toBe(expected);
  });

  it.each<[Locale, RegExp, RegExp]>([
    ['zh-Hans', /名单里写明层级的都在乡镇及以下/, /66%.*94\.3%/],
    ['zh-Hant', /名單裡寫明層級的都在鄉鎮及以下/, /66%.*94\.3%/],
    ['en', /at township level or below/, /66%.*94\.3%/],
  ])('gives the base rate beside it, %s', (locale, observation, rate) => {
    const text = show({ entries: [villagers] }, locale);
    expect(text).toMatch(observation);
    expect(text, 'a bare observation misleads: say how common it is').toMatch(rate);
  });

  it('says that these are observations of this text', () => {
    expect(show({ entries: [villagers] })).toMatch(/what this text mentions, not what happened/);
  });

  it('does not add up the same people told in two ways', () => {
    const split = one({ count: 40, level: 'village', by: 'level' });
    show({ total: { ...at, count: 43 }, entries: [chief, split] });
    expect(document.querySelector('.level-total')?.textContent).toBe('40');
  });

  it('shows nothing where the text lists nobody', () => {
    expect(show({ trigger: { ...at, kind: 'exposure' } })).toBe('');
  });
});
