import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyse } from '../engine/analyse';
import { expandBraces } from '../engine/compile/parse';
import type { Analysis, Span } from '../engine/types';
import { loadSources } from '../scripts/tables/sources';

/** Every span of an analysis, and that each lies in the text and ends after it starts. */
function expectInside(text: string, { findings, roster }: Analysis): void {
  const inside = ({ start, end }: Span): void => {
    expect(start >= 0 && start < end && end <= text.length, `${start}–${end}`).toBe(true);
  };
  let before = 0;
  for (const finding of findings) {
    inside(finding);
    expect(finding.start, 'findings stand in the order of the text').toBeGreaterThanOrEqual(before);
    before = finding.start;
    let from = finding.start;
    for (const mark of finding.evidence) {
      inside(mark);
      expect(mark.start >= from && mark.end <= finding.end, 'evidence in order, inside').toBe(true);
      from = mark.end;
    }
  }
  const { entries, organisations, total, trigger, rectification } = roster;
  for (const span of [...entries, ...organisations, total, trigger, rectification]) {
    if (span) inside(span);
  }
}

/** Terms of the shipped lexicon: the densest text that there can be. */
const { lexicons } = await loadSources();
const terms = lexicons
  .flatMap((lexicon) => Object.values(lexicon))
  .flatMap((words) => words.split(/\s+/).flatMap(expandBraces))
  .filter((term) => term.length > 1);

describe('properties with the shipped rules', () => {
  const any = fc.string({ unit: 'binary', maxLength: 200 });
  const halves = fc
    .array(fc.constantFrom('\ud842', '\udfb7', '问', '责', '\u200b', ' ', '\r\n', '(fā)', '。'))
    .map((parts) => parts.join(''));
  const cue = fc.integer({ min: 0, max: terms.length - 1 }).map((i) => terms[i] as string);
  const glue = fc.constantFrom(
    '',
    '',
    '',
    '，',
    '。',
    '；',
    '\n',
    '\u200b',
    '3人',
    '𠮷',
    '“',
    '”',
    '9'.repeat(20),
  );
  const cues = fc.array(fc.tuple(cue, glue), { maxLength: 120 }).map((all) => all.flat().join(''));

  test.each([
    ['any string', any],
    ['halves of pairs and noise', halves],
    ['cue upon cue', cues],
  ])('%s: never throws, and all offsets are good', (_, texts) => {
    fc.assert(
      fc.property(texts, (text) => expectInside(text, analyse(text))),
      { numRuns: 150 },
    );
  });

  test('ten thousand characters of one cue, or of all, without a stop', () => {
    const one = terms.filter((_, i) => i % Math.ceil(terms.length / 12) === 0);
    for (const term of [...one, terms.join('')]) {
      const text = term.repeat(Math.ceil(10_000 / term.length)).slice(0, 10_000);
      expectInside(text, analyse(text));
    }
  }, 60_000);

  test('200,000 characters of the densest cues, with and without line ends', () => {
    for (const end of ['', '。', '\n']) {
      let text = '';
      for (let i = 0; text.length < 200_000; i += 7) text += terms[i % terms.length] + end;
      expectInside(text, analyse(text));
    }
  }, 120_000);
});
