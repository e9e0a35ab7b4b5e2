import { describe, expect, it } from 'vitest';
import { DEFAULTS, type Settings } from './settings-schema';
import { silencedPassage, wantedOn } from './silence';

const HERE = 'www.example.gov.cn';
const FINDING = { portrait: 4, rule: 'p4/harm-light' } as const;
const TEXT = '水库泄漏，负责人仅被约谈。';
const PASSAGE = silencedPassage(FINDING, TEXT, HERE);

function silenced(change: Partial<Settings['silenced']>): Settings {
  return { ...DEFAULTS, silenced: { ...DEFAULTS.silenced, ...change } };
}

describe('wantedOn', () => {
  it.each<[string, Settings, boolean]>([
    ['nothing is switched off', DEFAULTS, true],
    ['its portrait is off', { ...DEFAULTS, portraitsOff: [4] }, false],
    ['another portrait is off', { ...DEFAULTS, portraitsOff: [1, 6] }, true],
    ['its rule is off', silenced({ rules: [FINDING.rule] }), false],
    ['its rule is off here', silenced({ rulesHere: [{ rule: FINDING.rule, site: HERE }] }), false],
    [
      'its rule is off elsewhere',
      silenced({ rulesHere: [{ rule: FINDING.rule, site: 'x' }] }),
      true,
    ],
    ['it is silenced itself', silenced({ passages: [PASSAGE] }), false],
    ['it is silenced on another site', silenced({ passages: [{ ...PASSAGE, site: 'x' }] }), true],
    ['other words are silenced', silenced({ passages: [{ ...PASSAGE, quote: '另一段。' }] }), true],
    ['another portrait of it is', silenced({ passages: [{ ...PASSAGE, portrait: 2 }] }), true],
    // Another rule may find the same words after an update.
    ['it was found by another rule', silenced({ passages: [{ ...PASSAGE, rule: 'p4/x' }] }), false],
  ])('%s', (_what, settings, wanted) => {
    expect(wantedOn(settings, HERE)(FINDING, TEXT)).toBe(wanted);
  });

  it('knows a passage again whose white space has changed', () => {
    const wanted = wantedOn(silenced({ passages: [PASSAGE] }), HERE);
    expect(wanted(FINDING, '水库泄漏，\n  负责人仅被约谈。')).toBe(false);
  });

  it('knows a long passage by its beginning', () => {
    const long = TEXT.repeat(100);
    const wanted = wantedOn(silenced({ passages: [silencedPassage(FINDING, long, HERE)] }), HERE);
    expect(wanted(FINDING, long)).toBe(false);
    expect(wanted(FINDING, `前${long}`)).toBe(true);
  });
});
