import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Analysis, Finding } from '../engine/types';
import { Analyser } from './analysis';

/** Stands in for the engine: every 锅 is a finding, its own evidence, and a person on the list. */
function analyse(text: string): Analysis {
  const spans = [...text.matchAll(/锅/g)].map(({ index }) => ({ start: index, end: index + 1 }));
  const common = {
    portrait: 2,
    rule: 'p2/x',
    stance: 'case',
    basis: 'stated',
    strength: 'fair',
  } as const;
  const findings = spans.map(
    (span): Finding => ({ ...common, ...span, evidence: [{ ...span, slot: 'blame' }] }),
  );
  const [first] = spans;
  const total = first ? { ...first, count: 1 } : null;
  return {
    findings,
    roster: {
      total,
      entries: [],
      organisations: spans.map((span) => ({ ...span, count: 1 })),
      trigger: null,
      rectification: first ?? null,
    },
    accountability: text.includes('责'),
  };
}

/** The engine answers from the background, so later. */
const later = async (text: string) => analyse(text);

const read = async (analyser: Analyser, text: string) => {
  const done = await analyser.read(text, () => false);
  if (!done) throw new Error('The reading was stopped although nobody asked for it.');
  return done;
};

const block = (seed: number) => `${'甲乙丙丁。'.repeat(1500)}锅${seed}\n`;
const long = Array.from({ length: 30 }, (_, seed) => block(seed)).join('');

describe('Analyser', () => {
  it('finds in a long text what one call would have found', async () => {
    const whole = analyse(long);
    const { analysis, partial } = await read(new Analyser(later), long);
    expect(analysis.findings).toEqual(whole.findings);
    expect(analysis.roster).toEqual(whole.roster);
    expect(partial).toBe(false);
  });

  it.each([
    ['a block in front', (text: string) => `新的锅。\n${text}`],
    ['a block at the end', (text: string) => `${text}新的锅。\n`],
    ['a block in the middle', (text: string) => text.replace('锅15\n', '锅15\n新的锅。\n')],
    ['a block gone', (text: string) => text.replace(block(12), '')],
    ['nothing', (text: string) => text],
    ['everything', () => '锅\n锅'],
  ])('reads again only around a change: %s', async (_what, change) => {
    let characters = 0;
    const analyser = new Analyser((text) => {
      characters += text.length;
      return later(text);
    });
    await read(analyser, long);
    characters = 0;
    const text = change(long);
    const { analysis } = await read(analyser, text);
    expect(analysis.findings).toEqual(analyse(text).findings);
    expect(characters, 'most of the text was read again').toBeLessThan(60_000);
  });

  it('gives the right offsets after any series of changes', async () => {
    const part = fc.constantFrom('甲', '锅', '\n', '责。', block(1), block(2), '乙\n'.repeat(9000));
    const texts = fc.array(
      fc.array(part, { maxLength: 24 }).map((parts) => parts.join('')),
      {
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(texts, async (series) => {
        const analyser = new Analyser(later);
        for (const text of series) {
          const { analysis } = await read(analyser, text);
          expect(analysis.findings).toEqual(analyse(text).findings);
          expect(analysis.accountability).toBe(analyse(text).accountability);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('keeps what stands in a line that is longer than a piece when the page grows shorter behind it', async () => {
    const line = `责锅。${'甲乙丙丁。'.repeat(1_500)}\n`;
    const analyser = new Analyser(later);
    for (const text of ['', line + line, line]) {
      const { analysis } = await read(analyser, text);
      expect(analysis).toEqual(analyse(text));
    }
  });

  it('reads the pieces in any order and puts them in theirs', async () => {
    let turn = 0;
    const uneven = new Analyser(async (text) => {
      turn += 1;
      for (let wait = turn % 2 ? 5 : 0; wait > 0; wait -= 1) await null;
      return analyse(text);
    });
    const { analysis } = await read(uneven, long);
    expect(analysis.findings).toEqual(analyse(long).findings);
  });

  it('tells what stands above while it reads on, when that takes long', async () => {
    const now = vi.spyOn(performance, 'now');
    const told: number[] = [];
    now.mockImplementation(() => 400 * now.mock.calls.length);
    const analyser = new Analyser(later);
    await analyser.read(
      long,
      () => false,
      async ({ findings }) => void told.push(findings.length),
    );
    now.mockRestore();
    const all = analyse(long).findings.length;
    expect(told.length, 'nothing was told on the way').toBeGreaterThan(1);
    expect(told.every((count, index) => count > (told[index - 1] ?? 0) && count < all)).toBe(true);
  });

  it('tells what stands at the top of a very long text at once, and of another not at all if it is soon read', async () => {
    const now = vi.spyOn(performance, 'now').mockReturnValue(0);
    const tellings = async (text: string) => {
      const told: number[] = [];
      const tell = async ({ findings }: Analysis) => void told.push(findings.length);
      await new Analyser(later).read(text, () => false, tell);
      return told;
    };
    expect(await tellings(long)).toEqual([3]);
    expect(await tellings(long.slice(0, 60_000))).toEqual([]);
    now.mockRestore();
  });

  it('passes on what goes wrong in the engine, and can be asked again', async () => {
    let broken = true;
    const analyser = new Analyser(async (text) => {
      if (broken) throw new Error('gone');
      return analyse(text);
    });
    await expect(read(analyser, long)).rejects.toThrow('gone');
    broken = false;
    expect((await read(analyser, long)).analysis.findings).toEqual(analyse(long).findings);
  });

  it('does not remember what was being read while the rules changed', async () => {
    let changed = false;
    const analyser = new Analyser(async (text) => {
      const found = changed ? { ...analyse(text), accountability: true } : analyse(text);
      if (!changed) {
        changed = true;
        analyser.forget();
      }
      return found;
    });
    expect((await read(analyser, '锅。')).analysis.accountability).toBe(false);
    const again = await read(analyser, '锅。');
    expect(again.analysis.accountability, 'the old rules’ answer was kept').toBe(true);
  });

  it('stops when asked', async () => {
    expect(await new Analyser(later).read(long, () => true)).toBeNull();
  });
});
